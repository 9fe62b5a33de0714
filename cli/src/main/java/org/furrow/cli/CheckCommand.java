package org.furrow.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.evidence.CheckingDocuments;
import org.furrow.app.journal.CheckingRegister;
import org.furrow.app.victims.CheckingVictims;
import org.furrow.app.victims.Victims;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `furrow check`: is the register whole?
@Command(
        name = "check",
        description =
                "Checks the journal's chain, the derived state, the geometry, the ledger, the files of documents, "
                        + "and that the records of victims open.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final VictimsKeyOption key = new VictimsKeyOption();

    @Option(
            names = "--rebuild",
            description = "Derive everything again from the journal beside the register, and compare.")
    private boolean isRebuild;

    @Override
    public Integer call() {
        try (Furrow furrow = common.openExisting();
                Victims victims = Victims.beside(furrow.file(), key.place(), furrow.clock())) {
            CheckingRegister checking = new CheckingRegister(furrow);
            common.err().println("Checking " + common.data() + (isRebuild ? ", deriving everything again …" : " …"));
            CheckingRegister.Findings findings = isRebuild ? checking.checkAndRebuild(folder()) : checking.check();
            CheckingDocuments.Findings documents = new CheckingDocuments(furrow).check();
            List<String> problems = new ArrayList<>(findings.problems());
            problems.addAll(documents.problems());
            CheckingVictims.Findings sealed = new CheckingVictims(furrow, victims).check();
            problems.addAll(sealed.problems());
            sealed.warnings().forEach(common.err()::println);
            if (common.isJson()) {
                Map<String, Object> document = json(findings, documents, problems);
                document.put("victims", sealed.count());
                document.put("warnings", sealed.warnings());
                common.print(document);
            } else {
                print(findings, documents, problems);
            }
            return problems.isEmpty() ? 0 : 1;
        }
    }

    private Path folder() {
        return Optional.ofNullable(common.data().toAbsolutePath().getParent()).orElse(Path.of("."));
    }

    private Map<String, Object> json(
            CheckingRegister.Findings findings, CheckingDocuments.Findings documents, List<String> problems) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("revisions", findings.revisions());
        document.put("rebuilt", isRebuild);
        if (isRebuild) {
            document.put("rebuildSeconds", findings.rebuildSeconds());
        }
        document.put("documents", documents.contents());
        document.put("filesOfNoDocument", documents.orphans());
        document.put("problems", problems);
        document.put("whole", problems.isEmpty());
        return document;
    }

    private void print(
            CheckingRegister.Findings findings, CheckingDocuments.Findings documents, List<String> problems) {
        documents
                .orphans()
                .forEach(file -> common.out().println("No document names the file " + file + "; it is left alone."));
        problems.forEach(common.out()::println);
        if (problems.isEmpty()) {
            common.out()
                    .println("Whole: " + findings.revisions()
                            + " revisions, the chain verifies, the ledger balances, the spatial index fits, "
                            + documents.contents() + " files of documents are unchanged"
                            + (isRebuild ? ", and the stored state is what the journal derives." : "."));
        } else {
            common.out()
                    .println("Maybe restore a backup; the journal itself is never repaired by Furrow. Keep this file.");
        }
    }
}
