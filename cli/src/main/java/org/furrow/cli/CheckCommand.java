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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `furrow check`: is the register whole?
@Command(
        name = "check",
        description =
                "Checks the journal's chain, the derived state, the geometry, the ledger and the files of documents.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--rebuild",
            description = "Derive everything again from the journal beside the register, and compare.")
    private boolean isRebuild;

    @Override
    public Integer call() {
        try (Furrow furrow = common.openExisting()) {
            CheckingRegister checking = new CheckingRegister(furrow);
            common.err().println("Checking " + common.data() + (isRebuild ? ", deriving everything again …" : " …"));
            CheckingRegister.Findings findings = isRebuild ? checking.checkAndRebuild(folder()) : checking.check();
            CheckingDocuments.Findings documents = new CheckingDocuments(furrow).check();
            List<String> problems = new ArrayList<>(findings.problems());
            problems.addAll(documents.problems());
            if (common.isJson()) {
                common.print(json(findings, documents, problems));
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
