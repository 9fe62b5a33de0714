package org.furrow.domain.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/// What a proposal rests on, as the caller states it now.
///
/// Task orders and teams come from the register where it holds a task for the hazard, for a change of work status.
/// What it does not hold, and inspections, nonconformities and certificates, whoever proposes the change states here.
///
/// @param cause the report, order or event that brings the change about
/// @param taskOrders the task orders for this hazard
/// @param teams the teams that work on it
/// @param inspections inspections of the finished land, in any order
/// @param nonconformities those raised on this work, open and closed
/// @param signedBy the codes of the roles that signed, as on a handover certificate
/// @param statements what else is told, by what it is
/// @param shownEffectM2 the change of the remaining area in m² that the approver was shown, absent where it was not
public record Support(
        Optional<Cause> cause,
        List<TaskOrder> taskOrders,
        List<Team> teams,
        List<Inspection> inspections,
        List<Nonconformity> nonconformities,
        Set<String> signedBy,
        Map<Datum, String> statements,
        OptionalLong shownEffectM2) {

    /// Nothing at all.
    public static final Support NONE = new Support(
            Optional.empty(), List.of(), List.of(), List.of(), List.of(), Set.of(), Map.of(), OptionalLong.empty());

    public Support {
        taskOrders = List.copyOf(taskOrders);
        teams = List.copyOf(teams);
        inspections = List.copyOf(inspections);
        nonconformities = List.copyOf(nonconformities);
        signedBy = Set.copyOf(signedBy);
        Map<Datum, String> told = new EnumMap<>(Datum.class);
        told.putAll(statements);
        statements = Collections.unmodifiableMap(told);
    }

    /// The report, order or event that brings a change about.
    ///
    /// @param reference its number or title
    /// @param on the day it is dated
    public record Cause(String reference, LocalDate on) {
        @Override
        public String toString() {
            return reference + " of " + on;
        }
    }

    /// An instruction to work on a hazard.
    ///
    /// @param issued the day it was issued
    /// @param from its first day
    /// @param until the day it ends, excluded
    /// @param depthCm the depth to clear to, in cm; absent where it names none
    /// @param method how
    public record TaskOrder(
            String reference, LocalDate issued, LocalDate from, LocalDate until, OptionalInt depthCm, String method) {

        /// Whether work may be done under it on that day.
        public boolean isLiveOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until) && !day.isBefore(issued);
        }

        @Override
        public String toString() {
            return reference + " from " + from + " until " + until;
        }
    }

    /// A team, and when it is accredited.
    ///
    /// @param accreditations its periods, in any order; empty where it has none
    public record Team(String name, List<Accreditation> accreditations) {
        public Team {
            accreditations = List.copyOf(accreditations);
        }

        /// A team accredited for one period, `until` excluded.
        public static Team accredited(String name, LocalDate from, LocalDate until) {
            return new Team(name, List.of(new Accreditation(from, until)));
        }

        /// Whether it is accredited on that day.
        public boolean isAccreditedOn(LocalDate day) {
            return accreditations.stream().anyMatch(period -> period.holdsOn(day));
        }
    }

    /// A period of accreditation.
    ///
    /// @param from its first day
    /// @param until the day it ends, excluded
    public record Accreditation(LocalDate from, LocalDate until) {

        /// Whether it holds on that day.
        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }

        @Override
        public String toString() {
            return "from " + from + " until " + until;
        }
    }

    /// An inspection of finished land.
    ///
    /// @param on the day
    /// @param isAccepted whether the land was accepted
    public record Inspection(String reference, LocalDate on, boolean isAccepted) {}

    /// How much a nonconformity weighs.
    public enum Severity {
        CRITICAL,
        MAJOR,
        MINOR
    }

    /// A requirement that was not fulfilled.
    public record Nonconformity(String reference, Severity severity, boolean isOpen) {}

    /// The same, brought about by this.
    public Support causedBy(String reference, LocalDate on) {
        return new Support(
                Optional.of(new Cause(reference, on)),
                taskOrders,
                teams,
                inspections,
                nonconformities,
                signedBy,
                statements,
                shownEffectM2);
    }

    /// The same, with a task order more.
    public Support with(TaskOrder order) {
        return new Support(
                cause,
                more(taskOrders, order),
                teams,
                inspections,
                nonconformities,
                signedBy,
                statements,
                shownEffectM2);
    }

    /// The same, with a team more.
    public Support with(Team team) {
        return new Support(
                cause,
                taskOrders,
                more(teams, team),
                inspections,
                nonconformities,
                signedBy,
                statements,
                shownEffectM2);
    }

    /// The same, with an inspection more.
    public Support with(Inspection inspection) {
        return new Support(
                cause,
                taskOrders,
                teams,
                more(inspections, inspection),
                nonconformities,
                signedBy,
                statements,
                shownEffectM2);
    }

    /// The same, with a nonconformity more.
    public Support with(Nonconformity found) {
        return new Support(
                cause,
                taskOrders,
                teams,
                inspections,
                more(nonconformities, found),
                signedBy,
                statements,
                shownEffectM2);
    }

    /// The same, signed by one role more.
    public Support signedBy(String role) {
        Set<String> roles = new LinkedHashSet<>(signedBy);
        roles.add(role);
        return new Support(cause, taskOrders, teams, inspections, nonconformities, roles, statements, shownEffectM2);
    }

    /// The same, telling one thing more.
    public Support telling(Datum datum, String text) {
        Map<Datum, String> told = new EnumMap<>(Datum.class);
        told.putAll(statements);
        told.put(datum, text);
        return new Support(cause, taskOrders, teams, inspections, nonconformities, signedBy, told, shownEffectM2);
    }

    /// The same, the approver having been shown by how much the remaining area changes.
    public Support showing(long effectM2) {
        return new Support(
                cause,
                taskOrders,
                teams,
                inspections,
                nonconformities,
                signedBy,
                statements,
                OptionalLong.of(effectM2));
    }

    /// Whether this is told, in more than blanks.
    public boolean tells(Datum datum) {
        return !statements.getOrDefault(datum, "").isBlank();
    }

    private static <T> List<T> more(List<T> items, T item) {
        List<T> all = new ArrayList<>(items);
        all.add(item);
        return all;
    }
}
