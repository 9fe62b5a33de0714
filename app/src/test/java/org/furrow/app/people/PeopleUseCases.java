package org.furrow.app.people;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.furrow.domain.people.Role;

/// The use cases of accounts, for [PermissionsTest].
final class PeopleUseCases {

    private PeopleUseCases() {}

    /// Adds the use cases of accounts.
    static void put(Map<String, PermissionsTest.UseCase> cases, People people) {
        IssuingTokens tokens = new IssuingTokens(people);
        PermissionsTest.put(
                cases,
                "ChangingPassword",
                PermissionsTest.EVERYBODY,
                (_, by) -> new ChangingPassword(people).change(by, "a", "b"));
        PermissionsTest.put(cases, "IssuingTokens list", PermissionsTest.EVERYBODY, (_, by) -> tokens.list(by));
        PermissionsTest.put(cases, "IssuingTokens issue", PermissionsTest.EVERYBODY, (_, by) -> tokens.issue(by, ""));
        PermissionsTest.put(
                cases, "IssuingTokens withdraw", PermissionsTest.EVERYBODY, (_, by) -> tokens.withdraw(by, "none"));
        PermissionsTest.put(
                cases, "MarkingSeen find", PermissionsTest.EVERYBODY, (_, by) -> new MarkingSeen(people).find(by));
        PermissionsTest.put(
                cases, "MarkingSeen mark", PermissionsTest.EVERYBODY, (_, by) -> new MarkingSeen(people).mark(by, 1));
        ManagingAccounts managing = new ManagingAccounts(people);
        Set<Role> only = Set.of(Role.ADMINISTRATOR);
        ManagingAccounts.Wish wish = new ManagingAccounts.Wish("", "", Role.ADMINISTRATOR);
        PermissionsTest.put(cases, "ManagingAccounts list", only, (_, by) -> managing.list(by));
        PermissionsTest.put(cases, "ManagingAccounts add", only, (_, by) -> managing.add(by, wish));
        PermissionsTest.put(
                cases, "ManagingAccounts setRole", only, (_, by) -> managing.setRole(by, "none", Role.ADMINISTRATOR));
        PermissionsTest.put(
                cases, "ManagingAccounts restrict", only, (_, by) -> managing.restrict(by, "none", List.of()));
        PermissionsTest.put(
                cases, "ReadingOrganisations", only, (register, _) -> new ReadingOrganisations(register).list());
        PermissionsTest.put(
                cases,
                "ReadingSignIns",
                only,
                (_, by) -> new ReadingSignIns(people).read(by, ReadingSignIns.Question.ALL, 1));
        PermissionsTest.put(
                cases,
                "ReadingSignIns csv",
                only,
                (_, by) -> new ReadingSignIns(people).writeCsv(by, ReadingSignIns.Question.ALL, new StringWriter()));
        PermissionsTest.put(
                cases,
                "ReadingSignIns own",
                PermissionsTest.EVERYBODY,
                (_, by) -> new ReadingSignIns(people).findLast(by));
        SigningInByOpenId openId = new SigningInByOpenId(people);
        SigningInByOpenId.Person person = new SigningInByOpenId.Person("s", "a", "A", List.of(), List.of());
        PermissionsTest.put(
                cases, "SigningInByOpenId connect", PermissionsTest.EVERYBODY, (_, by) -> openId.connect(by, person));
        PermissionsTest.put(
                cases, "SigningInByOpenId isConnected", PermissionsTest.EVERYBODY, (_, by) -> openId.isConnected(by));
        SettingUpSecondFactor factor = new SettingUpSecondFactor(people);
        PermissionsTest.put(cases, "SettingUpSecondFactor find", PermissionsTest.EVERYBODY, (_, by) -> factor.find(by));
        PermissionsTest.put(
                cases, "SettingUpSecondFactor begin", PermissionsTest.EVERYBODY, (_, by) -> factor.begin(by));
        PermissionsTest.put(
                cases, "SettingUpSecondFactor confirm", PermissionsTest.EVERYBODY, (_, by) -> factor.confirm(by, ""));
        PermissionsTest.put(
                cases, "SettingUpSecondFactor remove", PermissionsTest.EVERYBODY, (_, by) -> factor.remove(by, ""));
        PermissionsTest.put(
                cases, "ManagingAccounts resetSecondFactor", only, (_, by) -> managing.resetSecondFactor(by, "none"));
        PermissionsTest.put(cases, "ManagingAccounts disable", only, (_, by) -> managing.disable(by, "none"));
        PermissionsTest.put(cases, "ManagingAccounts enable", only, (_, by) -> managing.enable(by, "none"));
        PermissionsTest.put(
                cases, "ManagingAccounts resetPassword", only, (_, by) -> managing.resetPassword(by, "none"));
    }
}
