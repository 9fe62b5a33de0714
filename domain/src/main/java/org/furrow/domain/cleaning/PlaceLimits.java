package org.furrow.domain.cleaning;

/// From when on a place is suspicious.
///
/// @param centres how near to a settlement's centre a point sits on it
/// @param borderMetres a shape may lie this far outside its stated district before anyone is told
/// @param far how the rows of one district are held against one another
/// @param modalRows how many rows of a district must share a point before it is called piled up there
/// @param piledRows how many differing rows must share any point before they are called piled up
public record PlaceLimits(Centres centres, double borderMetres, Far far, int modalRows, int piledRows) {

    /// 10 m or 100 m, 100 m, eight times the median distance, 3 rows, 10 rows.
    public static final PlaceLimits USUAL = new PlaceLimits(Centres.USUAL, 100, Far.USUAL, 3, 10);

    /// How near to a settlement's centre a point sits on it.
    ///
    /// @param loadedMetres to a centre that the programme loaded
    /// @param gazetteerMetres to a centre of the gazetteer that comes with Furrow
    public record Centres(double loadedMetres, double gazetteerMetres) {

        /// 10 m, 100 m.
        ///
        /// A programme's rows take the centre from the list that it loaded. A gazetteer by others puts the same
        /// one elsewhere on the square: of a national register of 22,004 events 0.5 % lie within 20 m of it,
        /// 2.6 % within 50 m, 7.6 % within 100 m and 12.6 % within 150 m.
        public static final Centres USUAL = new Centres(10, 100);

        /// The larger of the two.
        double mostMetres() {
            return Math.max(loadedMetres, gazetteerMetres);
        }

        /// The limit for a settlement of that origin.
        double metres(Surroundings.Settlement.Origin origin) {
            return switch (origin) {
                case LOADED -> loadedMetres;
                case GAZETTEER -> gazetteerMetres;
            };
        }
    }

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
