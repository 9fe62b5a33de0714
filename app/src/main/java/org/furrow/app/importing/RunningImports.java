package org.furrow.app.importing;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import tools.jackson.databind.json.JsonMapper;

/// Running prepared imports behind the pages, one after the other, so that a person may leave and come back.
///
/// Where the program ends meanwhile, the next start finds the preparation and says that it was interrupted.
public final class RunningImports implements AutoCloseable {

    private static final long SECONDS_TO_STOP = 30;

    private final Furrow furrow;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("imports").factory());
    private final Map<String, Run> runs = new ConcurrentHashMap<>();

    /// Runs imports into this register.
    public RunningImports(Furrow furrow) {
        this.furrow = furrow;
        PreparationFolder folder = new PreparationFolder(furrow.file());
        for (Preparation each : folder.list()) {
            if (each.state() == Preparation.State.LOOKING) {
                folder.write(each.in(Preparation.State.OPEN, ""));
            } else if (each.state() == Preparation.State.RUNNING) {
                folder.write(each.in(Preparation.State.INTERRUPTED, ""));
            }
        }
    }

    /// The imports that write into the register of that file at this moment.
    ///
    /// One whose program has ended meanwhile is still among them until the next start finds it.
    public static Set<RecordId> listRunning(Path register) {
        return new PreparationFolder(register)
                .list().stream()
                        .filter(each -> each.state() == Preparation.State.RUNNING)
                        .flatMap(each -> RecordId.find(each.importId()).stream())
                        .collect(Collectors.toSet());
    }

    /// How far a run is.
    ///
    /// @param isWriting whether all rows were read once, and are judged and written now
    /// @param rows how many rows were read in this pass
    /// @param total how many there are; 0 while nobody knows
    public record Standing(boolean isWriting, long rows, long total, long accepted, long flagged, long held) {

        private static final Standing START = new Standing(false, 0, 0, 0, 0, 0);

        /// How many of a hundred parts are done; the first reading counts for half.
        public int percent() {
            return total == 0 ? 0 : (int) (50 + 50 * rows / total);
        }
    }

    /// Begins to look at all rows without writing anything. Does nothing where it is being worked on already.
    public void look(Preparation preparation) {
        start(preparation, preparation.in(Preparation.State.LOOKING, ""), true);
    }

    /// Begins the import. Does nothing where it is being worked on already.
    ///
    /// @param author who imports
    /// @return the preparation, with the id of the import
    public Preparation run(Preparation preparation, String author) {
        String id = furrow.register(Permission.IMPORT).newId().toString();
        return start(preparation, preparation.importing(id, author), false);
    }

    private Preparation start(Preparation before, Preparation busy, boolean isDryRun) {
        furrow.register(Permission.IMPORT);
        Furrow theirs = furrow.actingAsNow();
        Run run = new Run(theirs, busy, isDryRun);
        if (before.state().isBusy() || runs.putIfAbsent(before.id(), run) != null) {
            return before;
        }
        folder().write(busy);
        worker.execute(run);
        return busy;
    }

    /// How far it is, while it is being worked on.
    public Optional<Standing> findStanding(String id) {
        furrow.register(Permission.IMPORT);
        return Optional.ofNullable(runs.get(id)).map(run -> run.standing);
    }

    /// Asks an import to stop before its next rows. What it has written counts, and can be undone.
    public void stop(String id) {
        furrow.register(Permission.IMPORT);
        Optional.ofNullable(runs.get(id)).ifPresent(run -> run.isStopped = true);
    }

    /// Stops what runs, and returns when it has.
    @Override
    public void close() {
        runs.values().forEach(run -> run.isClosed = true);
        worker.shutdown();
        try {
            if (!worker.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private PreparationFolder folder() {
        return new PreparationFolder(furrow.file());
    }

    /// One run, told by the importer how far it is.
    private final class Run implements Runnable, Progress {

        private final Furrow theirs;
        private final Preparation preparation;
        private final boolean isDryRun;
        private volatile Standing standing = Standing.START;
        private volatile boolean isStopped;
        private volatile boolean isClosed;

        private Run(Furrow theirs, Preparation preparation, boolean isDryRun) {
            this.theirs = theirs;
            this.preparation = preparation;
            this.isDryRun = isDryRun;
        }

        @Override
        public void run() {
            Preparation ended = preparation;
            try {
                at("", 0, 0);
                ended = done(new ImportingFiles(theirs).run(order(), this));
            } catch (ImportStopped stopped) {
                ended = stopped();
            } catch (RuntimeException failure) { // one of the four outer doors: a job
                ended = preparation.in(Preparation.State.FAILED, String.valueOf(failure.getMessage()));
            } finally {
                folder().write(ended);
                runs.remove(preparation.id());
            }
        }

        private ImportOrder order() {
            ImportOrder order = PreviewingImport.order(theirs, preparation, isDryRun);
            ImportOrder.Details details = order.details();
            Optional<RecordId> id = isDryRun ? Optional.empty() : Optional.of(RecordId.parse(preparation.importId()));
            return ImportOrder.prepared(
                    new ImportOrder.Details(details.files(), details.mappings(), id, false),
                    order.accepted(),
                    order.author(),
                    isDryRun);
        }

        private Preparation done(ImportReport report) {
            String document = JsonMapper.shared().writeValueAsString(ReportJson.of(report));
            if (isDryRun) {
                folder().writeLook(preparation.id(), document);
                return preparation.in(Preparation.State.OPEN, "");
            }
            if (report.importId().isEmpty()) {
                folder().writeLook(preparation.id(), document);
                return preparation
                        .importing("", preparation.author())
                        .in(Preparation.State.OPEN, Preparation.NOTHING_NEW);
            }
            folder().deleteFiles(preparation.id());
            return preparation.in(Preparation.State.DONE, "");
        }

        private Preparation stopped() {
            if (isDryRun) {
                return preparation.in(Preparation.State.OPEN, "");
            }
            return preparation.in(isClosed ? Preparation.State.INTERRUPTED : Preparation.State.STOPPED, "");
        }

        @Override
        public void at(String step, long done, long total) {
            if (isStopped || isClosed) {
                throw new ImportStopped();
            }
            Standing now = standing;
            standing = new Standing(total > 0, done, total, now.accepted, now.flagged, now.held);
        }

        @Override
        public void judged(long accepted, long flagged, long held) {
            Standing now = standing;
            standing = new Standing(now.isWriting, now.rows, now.total, accepted, flagged, held);
        }
    }
}
