package org.furrow.domain.cleaning;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;

/// What the register knows about the ground that rows are held against: the country, its districts, its settlements.
///
/// Where it knows nothing the rules that need it stay quiet.
public interface Surroundings {

    /// A district or municipality.
    ///
    /// @param code its official code, empty where there is none
    /// @param name its name
    /// @param province the first-level unit it belongs to, empty where unknown
    /// @param footprint its surface
    record District(String code, String name, String province, Footprint footprint) {}

    /// A settlement with the point that maps and gazetteers put it at.
    record Settlement(String name, Position centre, Origin origin) {

        /// Who says where the settlement is.
        public enum Origin {
            /// The programme, which loaded it.
            LOADED,
            /// The gazetteer that comes with Furrow.
            GAZETTEER
        }
    }

    /// Nothing is known yet.
    static Surroundings unknown() {
        return new UnknownSurroundings();
    }

    /// Whether the country's outline is known.
    boolean knowsCountry();

    /// Whether the position lies in the country; asked only where the outline is known.
    boolean isInCountry(Position position);

    /// Whether any district is known.
    boolean knowsDistricts();

    /// The district of that name or code.
    ///
    /// @param province the province that the row states, empty where it states none
    /// @param nameOrCode what the row states, compared without case and accents
    Optional<District> findDistrict(String province, String nameOrCode);

    /// The district that the position lies in.
    Optional<District> findDistrictAt(Position position);

    /// The known district whose name looks most like this one, where any looks alike; see [Spelling].
    Optional<String> findNearestSpelling(String district);

    /// The settlements whose centres lie within so many metres, the nearest first.
    List<Settlement> listSettlementsNear(Position position, double metres);

    /// Whether the references of hazards can be looked up.
    boolean knowsHazards();

    /// Whether a hazard of that reference is in the register or in the same import; asked only where they are known.
    boolean hasHazard(String reference);
}
