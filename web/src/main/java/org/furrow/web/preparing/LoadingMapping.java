package org.furrow.web.preparing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.furrow.app.importing.Preparation;
import org.furrow.app.importing.PreparingImport;
import org.furrow.app.importing.PreviewingImport;
import org.furrow.app.importing.TablePreview;
import org.furrow.exchange.mapping.Mapping;
import org.furrow.exchange.mapping.MappingFile;
import org.furrow.web.upload.Upload;
import org.furrow.web.upload.UploadLimit;

/// Takes a mapping file in for the tables of a preparation.
public final class LoadingMapping {

    private static final int MOST_BYTES = 1 << 20;

    private final PreparingImport preparing;
    private final PreviewingImport previewing;

    public LoadingMapping(PreparingImport preparing, PreviewingImport previewing) {
        this.preparing = preparing;
        this.previewing = previewing;
    }

    /// Takes the mapping file of a form in; for one table, or for all.
    ///
    /// @return why not, in words; empty where it is taken
    Optional<String> load(Preparation preparation, HttpServletRequest request) {
        Map<String, String> fields = new HashMap<>();
        AtomicReference<String> text = new AtomicReference<>("");
        if (!Upload.isOne(request)) {
            return Optional.of("");
        }
        try {
            Upload.of(request).read(new UploadLimit(MOST_BYTES), new Upload.Taker() {
                @Override
                public void field(String name, String value) {
                    fields.put(name, value);
                }

                @Override
                public void file(String field, String name, InputStream content) throws IOException {
                    text.set(text(content));
                }
            });
            apply(preparation, text.get(), fields.getOrDefault("table", ""));
            return Optional.empty();
        } catch (IOException wrong) {
            return Optional.of(Objects.requireNonNullElse(wrong.getMessage(), ""));
        }
    }

    /// Uses a mapping for the table of that number, or for all.
    ///
    /// @throws IOException where it is no mapping
    public Preparation apply(Preparation preparation, String yaml, String table) throws IOException {
        Mapping mapping = checked(MappingFile.read(yaml));
        Map<String, String> mappings = new HashMap<>(preparation.mappings());
        int number = 0;
        for (TablePreview each : previewing.preview(preparation)) {
            if (table.isEmpty() || table.equals(Integer.toString(number))) {
                each.names().forEach(name -> mappings.put(name, MappingFile.write(mapping)));
            }
            number++;
        }
        return preparing.read(preparation, mappings, preparation.accepted());
    }

    private static Mapping checked(Mapping mapping) throws IOException {
        if (!TableView.FORMATS.containsKey(mapping.dateFormat())) {
            try {
                var _ = DateTimeFormatter.ofPattern(mapping.dateFormat());
            } catch (IllegalArgumentException odd) {
                throw new IOException("The date format \"" + mapping.dateFormat() + "\" is no pattern.", odd);
            }
        }
        return mapping;
    }

    static String text(InputStream content) throws IOException {
        return new String(content.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
    }
}
