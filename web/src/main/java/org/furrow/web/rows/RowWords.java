package org.furrow.web.rows;

/// The words of tables within forms.
public interface RowWords {

    String moreRows();

    String row(String table, String number);

    String emptyRows();

    String fault(String code, String value);
}
