import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long pages take while many look at them: `java PagesSpeed.java http://127.0.0.1:8080/ 50 20`.
///
/// Each of 50 users asks again and again, with half a second on average between two pages, for 20 seconds after 10 of
/// warming up. The page of health, which asks the register nothing, is the limit of this machine and server.
public final class PagesSpeed {

    private static final Pattern HAZARD = Pattern.compile("href=\"/(hazards/[0-9a-f-]{36})\"");
    private static final long PAUSE_MILLIS = 500;

    private PagesSpeed() {}

    /// Pages of one kind. To an address that ends in `=` each look adds another word.
    private record Pages(String name, List<String> addresses) {
        String any(Random chance) {
            String address = addresses.get(chance.nextInt(addresses.size()));
            return address.endsWith("text=") ? address + "H-" + chance.nextInt(1_000_000) : address;
        }
    }

    private record Measured(long[] nanos) {
        double percentile(double share) {
            return nanos[(int) Math.min(nanos.length - 1L, Math.round(share * nanos.length))] / 1e6;
        }
    }

    public static void main(String[] arguments) throws Exception {
        String site = arguments[0];
        int users = Integer.parseInt(arguments[1]);
        int seconds = Integer.parseInt(arguments[2]);
        List<String> hazards = hazards(site);
        List<Pages> all = List.of(
                new Pages("health", List.of("actuator/health")),
                new Pages("register, filtered by classification and status", filters()),
                new Pages("register, a text that nobody looked for before", List.of("hazards?text=")),
                new Pages("hazard", hazards(site)),
                new Pages("today", List.of("today")),
                new Pages("ledger", List.of("ledger?by=district", "ledger?by=operator", "ledger?by=year")));
        System.out.println("| Page | Pages a second | p50 | p99 | most |");
        System.out.println("|---|---|---|---|---|");
        for (Pages pages : all) {
            look(site, pages, users, 10);
            Measured measured = look(site, pages, users, seconds);
            System.out.printf(
                    "| %s | %d | %.1f ms | %.1f ms | %.1f ms |%n",
                    pages.name,
                    measured.nanos.length / seconds,
                    measured.percentile(0.5),
                    measured.percentile(0.99),
                    measured.percentile(1));
        }
    }

    private static List<String> filters() {
        List<String> filters = new ArrayList<>();
        for (String classification : List.of("", "indication", "sha", "cha")) {
            for (String status : List.of("", "open", "tasked", "worked-on", "suspended", "handed-over", "cancelled")) {
                filters.add("hazards?classification=" + classification + "&status=" + status);
            }
        }
        return filters;
    }

    private static List<String> hazards(String site) throws IOException, InterruptedException {
        List<String> hazards = new ArrayList<>();
        try (HttpClient client = client()) {
            for (String filter : List.of("hazards", "hazards?classification=cha", "hazards?status=worked-on")) {
                Matcher found = HAZARD.matcher(get(client, site + filter).body());
                while (found.find()) {
                    hazards.add(found.group(1));
                }
            }
        }
        return hazards;
    }

    private static Measured look(String site, Pages pages, int users, int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Callable<List<Long>>> all = new ArrayList<>();
        for (int user = 0; user < users; user++) {
            Random chance = new Random(user + System.nanoTime());
            all.add(() -> lookUntil(site, pages, chance, end));
        }
        List<Long> nanos = new ArrayList<>();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Long>> each : pool.invokeAll(all)) {
                nanos.addAll(each.get());
            }
        }
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Measured(sorted);
    }

    private static List<Long> lookUntil(String site, Pages pages, Random chance, long end)
            throws IOException, InterruptedException {
        List<Long> nanos = new ArrayList<>();
        try (HttpClient client = client()) {
            get(client, site + "actuator/health"); // so that the connection stands
            while (System.nanoTime() < end) {
                Thread.sleep(chance.nextLong(2 * PAUSE_MILLIS));
                String page = pages.any(chance);
                long start = System.nanoTime();
                HttpResponse<String> answer = get(client, site + page);
                nanos.add(System.nanoTime() - start);
                if (answer.statusCode() != 200) {
                    throw new IOException(page + " answers " + answer.statusCode());
                }
            }
        }
        return nanos;
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
    }

    private static HttpResponse<String> get(HttpClient client, String address)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
