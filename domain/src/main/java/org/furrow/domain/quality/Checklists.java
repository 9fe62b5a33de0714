package org.furrow.domain.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The checklists of a programme, each in one version or several.
public record Checklists(List<Checklist> all) {

    public Checklists {
        all = List.copyOf(all);
        if (all.stream().map(Checklist::key).distinct().count() < all.size()) {
            throw new IllegalArgumentException("Two checklists have the same code and version");
        }
    }

    /// The checklist of that code in that version.
    public Optional<Checklist> find(String code, int version) {
        return all.stream()
                .filter(each -> each.code().equals(code) && each.version() == version)
                .findFirst();
    }

    /// The one that is named by its code and version, such as `site-manual/2`, or by its code alone for the latest.
    public Optional<Checklist> find(String key) {
        return all.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .or(() -> latest().stream()
                        .filter(each -> each.code().equals(key))
                        .findFirst());
    }

    /// The latest version of each, in the order of the profile.
    public List<Checklist> latest() {
        return all.stream()
                .filter(each -> all.stream()
                        .filter(other -> other.code().equals(each.code()))
                        .max(Comparator.comparingInt(Checklist::version))
                        .filter(each::equals)
                        .isPresent())
                .toList();
    }
}
