package org.furrow.app.people;

import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.furrow.app.evidence.AddingDocuments;
import org.furrow.app.evidence.AddingSampleDrawings;
import org.furrow.app.evidence.CheckingDocuments;
import org.furrow.app.evidence.ReadingDocuments;
import org.furrow.app.evidence.Saying;
import org.furrow.app.evidence.WithdrawingDocument;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Role;

/// The use cases of documents and who may do each.
final class DocumentCases {

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> RECORDERS =
            EnumSet.of(Role.DATA_ENTRY, Role.OPERATOR, Role.QUALITY_OFFICER, Role.ADMINISTRATOR);

    private DocumentCases() {}

    static void put(Map<String, PermissionsTest.UseCase> cases, RecordId nobody) {
        read(cases, "list", reading -> reading.listOf(nobody, Clocks.LATEST));
        read(cases, "latest", reading -> reading.listLatest(1));
        read(cases, "count", reading -> reading.count(nobody));
        read(cases, "find", reading -> reading.find(nobody));
        cases.put(
                "CheckingDocuments",
                new PermissionsTest.UseCase(EVERYBODY, (register, _) -> new CheckingDocuments(register).check()));
        record(
                cases,
                "AddingDocuments bring",
                (register, _) -> new AddingDocuments(register).bring("x", new ByteArrayInputStream(new byte[1]), 1));
        record(
                cases,
                "AddingDocuments add",
                (register, _) -> new AddingDocuments(register).add(nobody, Saying.NOTHING, List.of()));
        record(cases, "AddingDocuments discard", (register, _) -> new AddingDocuments(register).discard(List.of()));
        record(cases, "WithdrawingDocument", (register, _) -> new WithdrawingDocument(register).withdraw(nobody, "x"));
        cases.put(
                "AddingSampleDrawings",
                new PermissionsTest.UseCase(EVERYBODY, (register, _) -> new AddingSampleDrawings(register).add()));
    }

    private interface Read {
        Object from(ReadingDocuments reading);
    }

    private static void read(Map<String, PermissionsTest.UseCase> cases, String what, Read read) {
        cases.put(
                "ReadingDocuments " + what,
                new PermissionsTest.UseCase(EVERYBODY, (register, _) -> read.from(new ReadingDocuments(register))));
    }

    private static void record(Map<String, PermissionsTest.UseCase> cases, String name, PermissionsTest.Call call) {
        cases.put(name, new PermissionsTest.UseCase(RECORDERS, call));
    }
}
