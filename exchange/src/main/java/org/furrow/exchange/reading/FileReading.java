package org.furrow.exchange.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the tables of rows in files, archives and folders, and holds what their reading needs until it is closed.
///
/// The format is told by the content first. Sources are read while this is open:
///
/// ```
/// try (FileReading reading = new FileReading(Limits.USUAL)) {
///     for (Source source : reading.sources(List.of(path))) {
///         source.read(sink);
///     }
/// }
/// ```
public final class FileReading implements Closeable {

    /// Files of a shapefile that are read with it, and named along with it by `areas.*`.
    private static final Set<String> COMPANIONS = Set.of("dbf", "prj", "cpg", "shx", "sbn", "sbx", "qpj", "qmd", "xml");

    private final Limits limits;
    private final Spool spool = new Spool();
    private final List<String> skipped = new ArrayList<>();

    public FileReading(Limits limits) {
        this.limits = limits;
    }

    /// The tables in these files and folders, in the order given and by name inside a folder.
    ///
    /// A file that cannot be read gives a source that says why; files in archives and folders that hold no rows are
    /// left out and listed by [#skipped()].
    public List<Source> sources(Collection<Path> paths) {
        List<Source> sources = new ArrayList<>();
        for (Path path : paths) {
            Unpacking unpacking = new Unpacking(limits, spool);
            try {
                addFiles(path, unpacking);
            } catch (IOException unreachable) {
                sources.add(Source.ofProblem(FileProblem.ofFile(
                        nameOf(path),
                        "The file cannot be opened: " + unreachable.getMessage(),
                        "Maybe the path is misspelt or the file may not be read by you.")));
            }
            boolean isCompanion = paths.size() > 1
                    && COMPANIONS.contains(Content.of(nameOf(path), path).ending());
            boolean isAlone = !isCompanion
                    && unpacking.leaves().size() == 1
                    && unpacking.leaves().getFirst().file().filter(path::equals).isPresent();
            sources.addAll(open(unpacking.leaves(), isAlone));
            unpacking.problems().forEach(problem -> sources.add(Source.ofProblem(problem)));
        }
        return List.copyOf(sources);
    }

    /// The tables in files that lie on disk under other names than people know them by. They were given together, so
    /// the parts of a shapefile among them belong together.
    public List<Source> sourcesOf(List<NamedFile> files) {
        Unpacking unpacking = new Unpacking(limits, spool);
        files.forEach(file -> unpacking.add(Content.of(file.name(), file.path())));
        Set<Path> asked = files.stream().map(NamedFile::path).collect(Collectors.toSet());
        List<Source> sources = new ArrayList<>();
        for (Content leaf : unpacking.leaves()) {
            boolean isCompanion = files.size() > 1 && COMPANIONS.contains(leaf.ending());
            boolean isAsked =
                    !isCompanion && leaf.file().filter(asked::contains).isPresent();
            sources.addAll(openOrTell(leaf, unpacking.leaves(), isAsked));
        }
        unpacking.problems().forEach(problem -> sources.add(Source.ofProblem(problem)));
        return List.copyOf(sources);
    }

    /// Files in archives and folders that were passed over because they hold no rows.
    public List<String> skipped() {
        return List.copyOf(skipped);
    }

    private void addFiles(Path path, Unpacking unpacking) throws IOException {
        if (!Files.isDirectory(path)) {
            unpacking.add(Content.of(nameOf(path), path));
            return;
        }
        Path root = path.toAbsolutePath().normalize();
        try (Stream<Path> walk = Files.walk(root)) {
            walk.filter(Files::isRegularFile)
                    .sorted()
                    .limit(limits.entries())
                    .map(file -> Content.of(nameOf(root) + "/" + slashed(root.relativize(file)), file))
                    .filter(content -> Unpacking.isWanted(content.lastName()))
                    .forEach(unpacking::add);
        } catch (UncheckedIOException unreachable) {
            throw unreachable.getCause();
        }
    }

    private List<Source> open(List<Content> leaves, boolean isAlone) {
        List<Source> sources = new ArrayList<>();
        leaves.forEach(leaf -> sources.addAll(openOrTell(leaf, leaves, isAlone)));
        return sources;
    }

    private List<Source> openOrTell(Content leaf, List<Content> leaves, boolean isAlone) {
        try {
            return open(leaf, leaves, isAlone);
        } catch (IOException broken) {
            return List.of(Source.ofProblem(FileProblem.ofFile(
                    leaf.name(),
                    "The file cannot be opened: " + broken.getMessage(),
                    "Maybe it was cut short in transfer; ask for it again.")));
        }
    }

    private List<Source> open(Content leaf, List<Content> all, boolean isAlone) throws IOException {
        return switch (Recognition.formatOf(leaf, isAlone)) {
            case GEOJSON -> List.of(GeoJsonFile.open(leaf, limits));
            case DELIMITED -> List.of(DelimitedFile.open(leaf, limits));
            case GEOPACKAGE -> GeoPackageFile.open(spool.onDisk(leaf));
            case SHAPEFILE -> List.of(ShapeFile.open(leaf, Companions.of(leaf, all)));
            case KML -> List.of(KmlFile.open(leaf));
            case GPX -> List.of(GpxFile.open(leaf));
            case UNKNOWN -> passOver(leaf, isAlone);
        };
    }

    private List<Source> passOver(Content leaf, boolean isAlone) {
        if (!isAlone) {
            skipped.add(leaf.name());
            return List.of();
        }
        return List.of(Source.ofProblem(FileProblem.ofFile(
                leaf.name(),
                "The file is in no format that can be read.",
                "Maybe save it as GeoJSON, GeoPackage, shapefile, KML, GPX or CSV.")));
    }

    private static String nameOf(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? path.toString() : last.toString();
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /// Removes temporary copies and closes archives.
    @Override
    public void close() throws IOException {
        spool.close();
    }
}
