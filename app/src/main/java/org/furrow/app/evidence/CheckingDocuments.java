package org.furrow.app.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.furrow.app.Furrow;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.people.Permission;
import org.furrow.store.evidence.DocumentFolder;
import org.furrow.store.evidence.DocumentQuery;

/// Checking that the bytes of every document that the journal names are there and unchanged. It reads them all.
public final class CheckingDocuments {

    private final Furrow furrow;

    /// A checker of this register's documents.
    public CheckingDocuments(Furrow furrow) {
        this.furrow = furrow;
    }

    /// What was found.
    ///
    /// @param contents how many different contents documents name
    /// @param problems one sentence for each that is missing or changed
    /// @param orphans files of the folder that no document names; they do no harm and are left alone
    public record Findings(long contents, List<String> problems, List<String> orphans) {
        public Findings {
            problems = List.copyOf(problems);
            orphans = List.copyOf(orphans);
        }
    }

    /// Checks them all.
    public Findings check() {
        DocumentFolder folder = DocumentFolder.beside(furrow.file());
        SortedMap<String, String> contents =
                furrow.register(Permission.READ_WHOLE).read(session -> new DocumentQuery().listContents(session));
        List<String> problems = new ArrayList<>();
        Set<String> named = new HashSet<>();
        contents.forEach((hex, title) -> {
            Hash hash = new Hash(hex);
            named.add(DocumentFolder.name(hash));
            switch (folder.verify(hash)) {
                case WHOLE -> {}
                case MISSING ->
                    problems.add("The file " + DocumentFolder.name(hash) + " of the document '" + title
                            + "' is missing in " + folder.root() + ".");
                case CHANGED ->
                    problems.add("The file " + DocumentFolder.name(hash) + " of the document '" + title
                            + "' is not what was added: its bytes have another hash.");
            }
        });
        return new Findings(
                contents.size(),
                problems,
                folder.listFiles().stream()
                        .filter(file -> !named.contains(file))
                        .toList());
    }
}
