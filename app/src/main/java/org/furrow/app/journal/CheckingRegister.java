package org.furrow.app.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.furrow.app.Furrow;
import org.furrow.domain.journal.ChainFault;
import org.furrow.domain.people.Permission;
import org.furrow.domain.release.Ledger;
import org.furrow.domain.release.LedgerQuestion;
import org.furrow.store.Rebuilt;
import org.furrow.store.Session;
import org.furrow.store.hazard.HazardQuery;
import org.furrow.store.release.LedgerQuery;

/// Checking that the journal is whole, the geometry sound, the ledger balanced and the derived state right.
public final class CheckingRegister {

    private final Furrow furrow;
    private final HazardQuery hazards = new HazardQuery();

    /// A checker of this register.
    public CheckingRegister(Furrow furrow) {
        this.furrow = furrow;
    }

    /// What a check found.
    ///
    /// @param revisions how many revisions the journal has
    /// @param rebuildSeconds how long deriving everything again took; 0 where it was not asked for
    /// @param problems one sentence each; empty where everything is right
    public record Findings(long revisions, double rebuildSeconds, List<String> problems) {
        public Findings {
            problems = List.copyOf(problems);
        }
    }

    /// What a verification of the chains alone found.
    ///
    /// @param revisions how many entries were read
    /// @param seconds how long it took
    /// @param faults the entries that are wrong; empty where every chain is whole
    public record Chains(long revisions, double seconds, List<ChainFault> faults) {
        public Chains {
            faults = List.copyOf(faults);
        }
    }

    /// Verifies the chain of every site and nothing else. It reads the whole journal.
    public Chains verifyChains() {
        long start = System.nanoTime();
        return furrow.register(Permission.READ_WHOLE).read(session -> {
            List<ChainFault> faults =
                    furrow.register(Permission.READ_WHOLE).journal().listFaults(session);
            long revisions = furrow.register(Permission.READ_WHOLE).journal().lastPosition(session);
            return new Chains(revisions, (System.nanoTime() - start) / 1e9, faults);
        });
    }

    /// Checks the chain, the geometry index and the ledger.
    public Findings check() {
        return furrow.register(Permission.READ_WHOLE).read(this::check);
    }

    /// Checks as [#check()] does, and derives everything again from the journal to compare.
    ///
    /// @param folder where a file of about the register's size may stand meanwhile
    public Findings checkAndRebuild(Path folder) {
        Findings findings = check();
        Rebuilt rebuilt = furrow.register(Permission.READ_WHOLE).rebuild(folder);
        List<String> problems = new ArrayList<>(findings.problems());
        problems.addAll(rebuilt.differences());
        return new Findings(findings.revisions(), rebuilt.seconds(), problems);
    }

    private Findings check(Session session) {
        List<String> problems =
                new ArrayList<>(furrow.register(Permission.READ_WHOLE).journal().verify(session));
        problems.addAll(furrow.register(Permission.READ_WHOLE).listUnsound(session));
        Ledger ledger = new LedgerQuery()
                .read(
                        session,
                        byHazard(),
                        furrow.register(Permission.READ_WHOLE).journal().lastPosition(session));
        ledger.accounts().stream()
                .filter(account -> !account.isBalanced())
                .forEach(account -> problems.add("The ledger of hazard " + account.key() + " does not balance."));
        long remaining =
                hazards.count(session, HazardQuery.Filter.NONE).remaining().squareMetres();
        if (remaining != ledger.total().closingM2()) {
            problems.add("The ledger closes with " + ledger.total().closingM2() + " m², but the hazards have "
                    + remaining + " m² remaining.");
        }
        return new Findings(furrow.register(Permission.READ_WHOLE).journal().lastPosition(session), 0, problems);
    }

    private static LedgerQuestion byHazard() {
        LedgerQuestion all = LedgerQuestion.everything();
        return new LedgerQuestion(LedgerQuestion.By.HAZARD, all.from(), all.until(), all.clocks());
    }
}
