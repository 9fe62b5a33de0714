package org.furrow.domain.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.furrow.domain.ground.Sketch;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// The rules held against a real register of 22,004 mine events of 1990 to 2011, where the file is at hand.
class NationalRegisterTest {

    private static final String ARCHIVE = "shared/data/colombia_map_muse_1990_2011.geojson.tar.gz";
    private static final Pattern FEATURE = Pattern.compile(
            "\"properties\"\\s*:\\s*\\{([^}]*)}.*?\"coordinates\"\\s*:\\s*\\[([^,]+),([^]]+)]", Pattern.DOTALL);
    private static final Pattern PROPERTY = Pattern.compile("\"([^\"]+)\"\\s*:\\s*\"([^\"]*)\"");
    private static final Map<String, Field> MAPPING = Map.of(
            "TIPO_EVENTO", Field.KIND,
            "DEPARTAMENTO", Field.PROVINCE,
            "MUNICIPIO", Field.DISTRICT,
            "AÑO", Field.YEAR);

    @Test
    void a_lost_minus_thousands_of_candidates_and_points_shared_by_many_are_found() throws IOException {
        List<DraftRow> drafts = drafts();

        Map<CleaningRule, Integer> counts = counts(drafts, Set.of());

        assertThat(drafts).hasSize(22_004);
        assertThat(counts)
                .containsEntry(CleaningRule.LONGITUDE_SIGN, 1)
                .containsEntry(CleaningRule.CANDIDATE_DUPLICATE, 4_482)
                .containsEntry(CleaningRule.INCOMPLETE_DATE, 22_004)
                .doesNotContainKey(CleaningRule.EXACT_DUPLICATE)
                .doesNotContainKey(CleaningRule.AT_SETTLEMENT_CENTRE);
        assertThat(counts.get(CleaningRule.PILED_UP)).isBetween(6_000, 9_000);
    }

    @Test
    void every_row_gets_a_reference_of_its_own() throws IOException {
        List<CleanRow> rows = judged(drafts(), Set.of());

        assertThat(rows.stream().map(row -> row.identity().reference()).distinct())
                .hasSize(22_004);
    }

    private static Map<CleaningRule, Integer> counts(List<DraftRow> drafts, Set<CleaningRule> accepted) {
        Map<CleaningRule, Integer> counts = new TreeMap<>();
        for (CleanRow row : judged(drafts, accepted)) {
            EnumSet<CleaningRule> rules = EnumSet.noneOf(CleaningRule.class);
            row.findings().forEach(finding -> rules.add(finding.rule()));
            rules.forEach(rule -> counts.merge(rule, 1, Integer::sum));
        }
        return counts;
    }

    private static List<CleanRow> judged(List<DraftRow> drafts, Set<CleaningRule> accepted) {
        CleaningSettings settings = Draft.SETTINGS.accepting(accepted);
        FileCleaning cleaning = new FileCleaning(settings);
        List<CleanRow> rows = new ArrayList<>();
        for (DraftRow draft : drafts) {
            rows.add(RowCleaning.examine(draft, Subject.EVENTS, Surroundings.unknown(), settings));
            cleaning.add(rows.getLast());
        }
        FileFindings findings = cleaning.finish();
        for (int i = 0; i < rows.size(); i++) {
            rows.set(i, findings.judge(i, rows.get(i)));
        }
        return rows;
    }

    private static List<DraftRow> drafts() throws IOException {
        Optional<Path> archive = archive();
        Assumptions.assumeTrue(archive.isPresent(), "The sample data are not at hand");
        List<DraftRow> drafts = new ArrayList<>();
        try (InputStream tar = new GZIPInputStream(Files.newInputStream(archive.orElseThrow()))) {
            for (byte[] header = tar.readNBytes(512); header.length == 512; header = tar.readNBytes(512)) {
                String name = new String(header, 0, 100, StandardCharsets.UTF_8).replace("\0", "");
                String octal = new String(header, 124, 12, StandardCharsets.US_ASCII).replaceAll("[^0-7]", "");
                int size = octal.isEmpty() ? 0 : Integer.parseInt(octal, 8);
                byte[] content = tar.readNBytes(size);
                tar.skipNBytes((512 - size % 512) % 512);
                if (name.endsWith(".json")) {
                    read(name, new String(content, StandardCharsets.UTF_8), drafts);
                }
            }
        }
        return drafts;
    }

    private static void read(String file, String text, List<DraftRow> drafts) {
        Matcher feature = FEATURE.matcher(text);
        for (int number = 1; feature.find(); number++) {
            EnumMap<Field, String> values = new EnumMap<>(Field.class);
            Map<String, String> originals = new LinkedHashMap<>();
            Matcher property = PROPERTY.matcher(feature.group(1));
            while (property.find()) {
                originals.put(property.group(1), property.group(2));
                Optional.ofNullable(MAPPING.get(property.group(1)))
                        .ifPresent(field -> values.put(field, property.group(2)));
            }
            Sketch point = Sketch.point(
                    Double.parseDouble(feature.group(2).strip()),
                    Double.parseDouble(feature.group(3).strip()));
            drafts.add(new DraftRow(file, number, values, Optional.of(point), originals, List.of()));
        }
    }

    private static Optional<Path> archive() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isReadable(folder.resolve(ARCHIVE))) {
                return Optional.of(folder.resolve(ARCHIVE));
            }
        }
        return Optional.empty();
    }
}
