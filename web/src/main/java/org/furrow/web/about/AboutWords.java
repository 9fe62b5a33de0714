package org.furrow.web.about;

/// The words of the pages about Furrow and of the parts that pages are made of.
public interface AboutWords {

    String title();

    String means();

    String version(String number);

    String saysNothing();

    String free();

    String works();

    String worksMean();

    String inProgram();

    String inBrowser();

    String work();

    String workVersion();

    String licence();

    String notices();

    String licenceText();

    String design();

    String designMeans();

    String buttons();

    String primary();

    String ordinary();

    String unavailable();

    String link();

    String fields();

    String text();

    String choice();

    String day();

    String wrong();

    String wrongMeans();

    String tick();

    String badges();

    String chip();

    String good();

    String note();

    String warning();

    String trouble();

    String toast();

    String messages();

    String facts();

    String area();

    String count();

    String progress();

    String table();

    String empty();

    String emptyMeans();

    String chart();

    String more();

    String details();

    String detailsMean();

    String dialog();

    String dialogMeans();

    String close();
}
