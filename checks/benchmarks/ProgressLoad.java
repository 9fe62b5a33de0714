import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.clearance.ReadingProgress;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.app.journal.CheckingRegister;
import org.furrow.app.mission.Accrediting;
import org.furrow.app.mission.FormingTeams;
import org.furrow.app.mission.ReadingTeams;
import org.furrow.app.mission.TeamWish;
import org.furrow.app.people.Answer;
import org.furrow.app.people.ChangingPassword;
import org.furrow.app.people.IssuingTokens;
import org.furrow.app.people.ManagingAccounts;
import org.furrow.app.people.People;
import org.furrow.app.people.StartingFirst;
import org.furrow.app.tasking.OrderingTasks;
import org.furrow.app.tasking.TakingSteps;
import org.furrow.domain.clearance.ProgressFilter;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.AccreditationFact;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.MemberRole;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Team;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.mission.WorkingCalendar;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Role;
import org.furrow.domain.tasking.Dossier;
import org.furrow.domain.tasking.TaskFact;
import org.furrow.domain.tasking.TaskKind;
import org.furrow.domain.tasking.TaskPlan;
import org.furrow.domain.tasking.TaskProfile;
import org.furrow.store.hazard.HazardQuery;
import org.furrow.store.tasking.TaskQuery;
import org.furrow.web.WebServer;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;

/// Years of daily progress entered through the API by many clients at once, who repeat requests at random:
/// `java ProgressLoad.java FOLDER TEAMS DAYS CLIENTS`.
///
/// Afterwards every report stands once, the sums are those that were sent, the register is checked, and pages are
/// measured. The page of health, which asks the register nothing, is the limit of this machine and server.
public final class ProgressLoad {

    private static final double REPEATED = 0.05;
    private static final double AT_ONCE = 0.02;
    private static final String OPERATOR = "Load";

    private final Path folder;
    private final int teams;
    private final int days;
    private final int clients;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final LocalDate first;
    private final AtomicLong sentM2 = new AtomicLong();
    private final AtomicInteger created = new AtomicInteger();
    private final AtomicInteger again = new AtomicInteger();
    private final AtomicInteger wrong = new AtomicInteger();

    private ProgressLoad(Path folder, int teams, int days, int clients) {
        this.folder = folder;
        this.teams = teams;
        this.days = days;
        this.clients = clients;
        LocalDate day = today;
        for (int i = 0; i < days; ) {
            day = day.minusDays(1);
            i += isWorkday(day) ? 1 : 0;
        }
        first = day;
    }

    public static void main(String[] arguments) throws Exception {
        new ProgressLoad(
                        Path.of(arguments[0]),
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        Integer.parseInt(arguments[3]))
                .run();
        System.exit(0);
    }

    /// A team with the task that it works on.
    private record Work(String team, String task) {}

    private void run() throws Exception {
        Files.createDirectories(folder);
        Path file = folder.resolve("load.gpkg");
        new MakingSampleCountry(Math.max(600, teams * 6), 3).write(file, (_, _, _) -> {});
        try (Furrow furrow = Furrow.open(file, Clock.systemUTC());
                People people = People.open(furrow.file(), Clock.systemUTC())) {
            Watch watch = new Watch();
            List<Work> work = prepare(furrow);
            say("%d teams with a task each, from %s on, made ready in %s", work.size(), first, watch);
            String token = token(people);
            try (WebServer server = WebServer.start(
                    0,
                    furrow,
                    new Office("Load", true, ZoneOffset.UTC),
                    new Access.BySigningIn(people, new StartingFirst(people)))) {
                enter(server, token, work);
                count(furrow);
            }
            look(furrow);
            Watch checking = new Watch();
            List<?> problems = new CheckingRegister(furrow).checkAndRebuild(folder).problems();
            say("check with rebuild: %d problems in %s %s", problems.size(), checking, problems);
        }
    }

    private List<Work> prepare(Furrow furrow) {
        LocalDate since = first.minusDays(30);
        accredit(furrow, new Holder.OfOrganisation(OPERATOR), since);
        List<RecordId> hazards = furrow
                .register()
                .read(session -> new HazardQuery()
                        .list(session, HazardQuery.Filter.NONE, new HazardQuery.Page("", "", teams * 6)))
                .stream()
                .filter(hazard -> hazard.isDrawn() && hazard.status() == WorkStatus.OPEN)
                .map(hazard -> hazard.id())
                .toList();
        List<Work> work = new ArrayList<>();
        for (int i = 0; i < Math.min(teams, hazards.size()); i++) {
            String name = "MCT-%03d".formatted(i);
            TeamWish wish = new TeamWish(
                    name,
                    TeamKind.MANUAL,
                    OPERATOR,
                    "",
                    List.of(
                            new TeamWish.Line("Leader " + i, MemberRole.LEADER, since, Optional.empty()),
                            new TeamWish.Line("Deminer " + i, MemberRole.DEMINER, since, Optional.empty())),
                    List.of(),
                    WorkingCalendar.USUAL);
            RecordId id = ((Outcome.Recorded) new FormingTeams(furrow).form(since, wish))
                    .revisions()
                    .getLast()
                    .draft()
                    .record();
            Team team = new ReadingTeams(furrow).read().findTeam(id).orElseThrow();
            accredit(furrow, new Holder.OfTeam(id), since);
            team.profile().members().forEach(member -> accredit(furrow, new Holder.OfPerson(member.person()), since));
            work.add(new Work(name, task(furrow, i, id, hazards.get(i))));
        }
        return work;
    }

    /// One may be granted for two years at most.
    private void accredit(Furrow furrow, Holder holder, LocalDate since) {
        for (LocalDate from = since; from.isBefore(today); from = from.plusDays(700)) {
            Outcome outcome = new Accrediting(furrow)
                    .grant(
                            from,
                            List.of(new AccreditationFact.Granted(
                                    holder, EnumSet.of(Method.MANUAL_CLEARANCE), from.plusDays(700), "")));
            if (outcome instanceof Outcome.Refused refused) {
                throw new IllegalStateException(refused.reasons().toString());
            }
        }
    }

    private String task(Furrow furrow, int number, RecordId team, RecordId hazard) {
        TaskProfile profile = new TaskProfile(
                "TO-%04d".formatted(number),
                TaskKind.CLEARANCE,
                "Clearance",
                OPERATOR,
                List.of(team),
                List.of(hazard),
                Optional.empty(),
                Set.of(Method.MANUAL_CLEARANCE),
                OptionalInt.of(13),
                Optional.empty(),
                Optional.empty(),
                Dossier.EMPTY,
                List.of(),
                List.of());
        LocalDate day = first.minusDays(3);
        RecordId id = recorded(new OrderingTasks(furrow).order(day, profile, today));
        TaskPlan plan = new TaskPlan(List.of(team), first, today.plusDays(30), "Ambulance", "", "", "");
        recorded(new TakingSteps(furrow)
                .take(new TakingSteps.Wanted(id, day, new TaskFact.Planned(plan), Optional.empty()), today));
        recorded(new TakingSteps(furrow)
                .take(new TakingSteps.Wanted(id, first, new TaskFact.Started(""), Optional.empty()), today));
        return profile.number();
    }

    private static RecordId recorded(Outcome outcome) {
        if (outcome instanceof Outcome.Recorded recorded) {
            return recorded.revisions().getLast().draft().record();
        }
        throw new IllegalStateException(outcome.toString());
    }

    private static String token(People people) {
        ManagingAccounts accounts = new ManagingAccounts(people);
        Answer added = accounts.add(Actor.LOCAL, new ManagingAccounts.Wish("olga", "Olga", Role.OPERATOR));
        Actor actor = accounts.list(Actor.LOCAL).stream()
                .filter(account -> account.name().equals("olga"))
                .findFirst()
                .orElseThrow()
                .actor();
        new ChangingPassword(people).change(actor, ((Answer.Secret) added).secret(), "seven slow tractors");
        return ((Answer.Secret) new IssuingTokens(people).issue(actor, "load")).secret();
    }

    private void enter(WebServer server, String token, List<Work> work) throws Exception {
        Watch watch = new Watch();
        try (HttpClient client = HttpClient.newHttpClient();
                ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int c = 0; c < clients; c++) {
                int mine = c;
                all.add(pool.submit(() -> {
                    Random chance = new Random(mine);
                    for (LocalDate day = first; day.isBefore(today); day = day.plusDays(1)) {
                        for (int t = mine; isWorkday(day) && t < work.size(); t += clients) {
                            send(client, server, token, work.get(t), day, chance);
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        say("%,d reports created, %,d answered again, %,d wrong, in %s: %,.0f reports a second sustained",
                created.get(), again.get(), wrong.get(), watch, created.get() / watch.seconds());
    }

    private void send(
            HttpClient client, WebServer server, String token, Work work, LocalDate day, Random chance)
            throws Exception {
        long m2 = 30 + chance.nextInt(60);
        String body = """
                {"task":"%s","team":"%s","day":"%s","method":"manual-clearance","m2":%d,"hours":"%d:%02d","deminers":8,
                 "found":%d,"category":"ap-mine","remarks":"%s"}""".formatted(
                        work.task, work.team, day, m2, 5 + chance.nextInt(2), chance.nextInt(60),
                        chance.nextInt(40) == 0 ? 1 : 0, chance.nextInt(9) == 0 ? "Rain until noon" : "");
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "api/v1/progress?flags=no"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", work.task + "-" + day)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        boolean isAtOnce = chance.nextDouble() < AT_ONCE;
        var other = isAtOnce ? client.sendAsync(request, HttpResponse.BodyHandlers.ofString()) : null;
        note(client.send(request, HttpResponse.BodyHandlers.ofString()));
        if (other != null) {
            note(other.get());
        }
        if (chance.nextDouble() < REPEATED) {
            note(client.send(request, HttpResponse.BodyHandlers.ofString()));
        }
        sentM2.addAndGet(m2);
    }

    private void note(HttpResponse<String> answer) {
        switch (answer.statusCode()) {
            case 201 -> created.incrementAndGet();
            case 200 -> again.incrementAndGet();
            default -> {
                if (wrong.incrementAndGet() <= 3) {
                    say("%d %s", answer.statusCode(), answer.body());
                }
            }
        }
    }

    private void count(Furrow furrow) {
        ReadingProgress reading = new ReadingProgress(furrow);
        ProgressFilter all = new ProgressFilter(Optional.empty(), Optional.empty(), first, today);
        long count = 0;
        long m2 = 0;
        Optional<ProgressFilter.After> after = Optional.empty();
        while (true) {
            var page = reading.list(all, new ProgressFilter.Page(after, 500));
            for (var report : page) {
                count++;
                m2 += report.newArea().squareMetres();
            }
            if (page.size() < 500) {
                break;
            }
            after = Optional.of(
                    new ProgressFilter.After(page.getLast().day(), page.getLast().id()));
        }
        say("the register holds %,d reports with %,d m²; sent were %,d with %,d m²: %s",
                count, m2, (long) teams * days, sentM2.get(),
                count == (long) teams * days && m2 == sentM2.get() ? "nothing lost, nothing doubled" : "WRONG");
    }

    private LocalDate lastWorkday() {
        LocalDate day = today.minusDays(1);
        while (!isWorkday(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private void look(Furrow furrow) throws Exception {
        String task = furrow.register()
                .read(session -> new TaskQuery().findByNumber(session, "TO-0000"))
                .orElseThrow()
                .toString();
        LocalDate busy = lastWorkday();
        List<String> pages = List.of(
                "actuator/health",
                "progress?day=" + busy,
                "progress?list",
                "progress?list&task=TO-0000",
                "progress?flagged",
                "tasks/" + task,
                "teams",
                "today",
                "api/v1/progress?size=50");
        try (WebServer server = WebServer.start(
                        0, furrow, new Office("Load", true, ZoneOffset.UTC), new Access.ToLook());
                HttpClient client = HttpClient.newHttpClient()) {
            for (String page : pages) {
                long[] nanos = new long[120];
                int status = 0;
                for (int i = 0; i < nanos.length; i++) {
                    long start = System.nanoTime();
                    status = client.send(
                                    HttpRequest.newBuilder(URI.create(server.address() + page))
                                            .timeout(Duration.ofMinutes(1))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .statusCode();
                    nanos[i] = System.nanoTime() - start;
                }
                long[] warm = Arrays.copyOfRange(nanos, 20, nanos.length);
                Arrays.sort(warm);
                say("%s: %d, p50 %.1f ms, p99 %.1f ms", page, status, warm[warm.length / 2] / 1e6,
                        warm[warm.length * 99 / 100] / 1e6);
            }
        }
    }

    private static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static void say(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }

    private static final class Watch {
        private final long start = System.nanoTime();

        double seconds() {
            return (System.nanoTime() - start) / 1e9;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f s", seconds());
        }
    }
}
