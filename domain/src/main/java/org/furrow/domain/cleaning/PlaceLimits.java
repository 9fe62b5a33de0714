package org.furrow.domain.cleaning;

/// From when on a place is suspicious.
///
/// @param settlementMetres a point nearer than this to a settlement's centre sits on it
/// @param borderMetres a shape may lie this far outside its stated district before anyone is told
/// @param far how the rows of one district are held against one another
/// @param modalRows how many rows of a district must share a point before it is taken for the settlement's centre
/// @param piledRows how many differing rows must share a point before they are called piled up
public record PlaceLimits(double settlementMetres, double borderMetres, Far far, int modalRows, int piledRows) {

    /// 10 m, 100 m, eight times the median distance, 3 rows, 10 rows.
    public static final PlaceLimits USUAL = new PlaceLimits(10, 100, Far.USUAL, 3, 10);

    /// When a row lies unusually far from the other rows of its district.
    ///
    /// @param times how many times the median distance to the district's median point
    /// @param leastMetres never nearer than this
    /// @param leastRows only in districts with at least this many rows
    public record Far(double times, double leastMetres, int leastRows) {

        /// Eight times the median distance, 25 km, 10 rows.
        public static final Far USUAL = new Far(8, 25_000, 10);
    }
}
