package org.furrow.web.signins;

/// The words for the log of sign-ins.
public interface SignInsWords {

    String title();

    String means(String days);

    String name();

    String what();

    String everything();

    String from();

    String until();

    String show();

    String at();

    String way();

    String address();

    String detail();

    String nobody();

    String by(String name);

    String none();

    String noneMeans();

    String clear();

    String pages();

    String newest();

    String older();

    String csv();

    String happened(String code);

    String came(String code);

    String why(String code);
}
