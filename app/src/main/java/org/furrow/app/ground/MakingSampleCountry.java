package org.furrow.app.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.people.Permission;
import org.furrow.engines.sample.Deed;
import org.furrow.engines.sample.Exercise;
import org.furrow.engines.sample.dirty.DirtyFile;
import org.furrow.engines.sample.dirty.DirtyFiles;

/// Making the sample country: a fictional island with its register and three years of history, for exercises only.
///
/// The journal is written as it would have been: each revision is recorded on the day it became known, so that
/// questions as known on any day of those years can be asked.
public final class MakingSampleCountry {

    /// How many revisions are written at a time, at most.
    private static final int AT_A_TIME = 2_000;

    private static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);

    private final int hazards;
    private final long seed;

    /// A sample country with this many hazards; the same seed gives the same country.
    public MakingSampleCountry(int hazards, long seed) {
        this.hazards = hazards;
        this.seed = seed;
    }

    /// Writes the country to a new register.
    ///
    /// @return how many revisions were written
    public long write(Path file, Progress progress) {
        progress.at("Growing the sample country", 0, 0);
        Exercise exercise = Exercise.of(hazards, seed);
        StoryClock clock = new StoryClock();
        try (Furrow furrow = Furrow.open(file, clock)) {
            SampleFacts facts = new SampleFacts(exercise, furrow.register(Permission.RECORD));
            clock.moveTo(FOUNDED);
            List<Draft> places = facts.places(FOUNDED);
            furrow.register(Permission.RECORD).append(places);
            return places.size() + write(exercise, furrow, new Telling(facts, clock, progress));
        }
    }

    /// Writes the sample country's dirty files, an importer's training ground.
    public List<Path> writeDirtyFiles(Path folder) {
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (DirtyFile dirty : DirtyFiles.of(Exercise.of(hazards, seed), seed)) {
                written.add(Files.write(folder.resolve(dirty.name()), dirty.bytes()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The exercise files could not be written to " + folder, failure);
        }
        return written;
    }

    private record Telling(SampleFacts facts, StoryClock clock, Progress progress) {}

    private static long write(Exercise exercise, Furrow furrow, Telling telling) {
        List<Deed> history = exercise.history();
        List<Draft> waiting = new ArrayList<>();
        long written = 0;
        for (int i = 0; i < history.size(); i++) {
            Deed deed = history.get(i);
            waiting.addAll(telling.facts().drafts(deed));
            boolean isEndOfDay = i + 1 == history.size()
                    || !history.get(i + 1).stamp().known().equals(deed.stamp().known());
            if (isEndOfDay || waiting.size() >= AT_A_TIME) {
                telling.clock().moveTo(deed.stamp().known());
                written += furrow.register(Permission.RECORD).append(waiting).size();
                waiting.clear();
                telling.progress().at("Writing three years of history", i + 1, history.size());
            }
        }
        return written;
    }
}
