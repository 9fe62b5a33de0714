package org.furrow.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.draft.RunningBulk;
import org.furrow.app.importing.RunningImports;
import org.furrow.app.planning.Plans;
import org.furrow.app.victims.KeyPlace;
import org.furrow.app.victims.Victims;
import org.furrow.web.about.AboutController;
import org.furrow.web.accidents.AccidentsController;
import org.furrow.web.api.AccidentsApiController;
import org.furrow.web.api.ApiController;
import org.furrow.web.api.BoundaryController;
import org.furrow.web.api.DocumentsApiController;
import org.furrow.web.api.DraftsApiController;
import org.furrow.web.api.GeometryController;
import org.furrow.web.api.HandoverApiController;
import org.furrow.web.api.ImportingController;
import org.furrow.web.api.MissionsApiController;
import org.furrow.web.api.PlansApiController;
import org.furrow.web.api.ProgressApiController;
import org.furrow.web.api.QualityApiController;
import org.furrow.web.api.RulesApiController;
import org.furrow.web.api.SamplingApiController;
import org.furrow.web.api.TasksApiController;
import org.furrow.web.api.TeamsApiController;
import org.furrow.web.bulk.BulkController;
import org.furrow.web.clearance.ProgressController;
import org.furrow.web.deciding.DecidingController;
import org.furrow.web.draft.DraftsController;
import org.furrow.web.draft.EditController;
import org.furrow.web.draw.DrawController;
import org.furrow.web.evidence.DocumentsController;
import org.furrow.web.handover.HandoverController;
import org.furrow.web.hazard.HazardController;
import org.furrow.web.imports.ImportsController;
import org.furrow.web.journal.JournalController;
import org.furrow.web.ledger.LedgerController;
import org.furrow.web.map.MapController;
import org.furrow.web.map.RegisterTiles;
import org.furrow.web.missions.MissionsController;
import org.furrow.web.people.Access;
import org.furrow.web.plans.AskingController;
import org.furrow.web.plans.OrdersController;
import org.furrow.web.plans.PlansController;
import org.furrow.web.plans.RatesController;
import org.furrow.web.preparing.PreparingController;
import org.furrow.web.quality.SamplingController;
import org.furrow.web.register.RegisterController;
import org.furrow.web.register.ViewsController;
import org.furrow.web.rules.RulesController;
import org.furrow.web.schedule.ScheduleController;
import org.furrow.web.sheet.SheetController;
import org.furrow.web.shell.Office;
import org.furrow.web.tasks.DossierController;
import org.furrow.web.tasks.TasksController;
import org.furrow.web.teams.TeamsController;
import org.furrow.web.tiles.TileSets;
import org.furrow.web.today.TodayController;
import org.furrow.web.traverse.TraverseController;
import org.furrow.web.upload.UploadLimit;
import org.furrow.web.victims.VictimsApiController;
import org.furrow.web.victims.VictimsController;
import org.furrow.web.victims.VictimsOfAccident;
import org.furrow.web.visitor.Visitor;
import org.furrow.web.visits.NonconformitiesController;
import org.furrow.web.visits.QualityController;
import org.furrow.web.visits.VisitsController;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The running web server: pages, tiles and the API, on this machine's own address only.
///
/// Close it to let the requests at hand finish and stop.
public final class WebServer implements AutoCloseable {

    /// The controllers of every server, besides those that [Access] brings.
    static final List<Class<?>> PAGES = List.of(
            TodayController.class,
            MapController.class,
            SheetController.class,
            RegisterController.class,
            ViewsController.class,
            BulkController.class,
            HazardController.class,
            LedgerController.class,
            ImportsController.class,
            PreparingController.class,
            DecidingController.class,
            ImportingController.class,
            JournalController.class,
            DraftsController.class,
            EditController.class,
            DraftsApiController.class,
            TeamsApiController.class,
            MissionsApiController.class,
            TeamsController.class,
            RulesApiController.class,
            RulesController.class,
            MissionsController.class,
            TasksApiController.class,
            PlansApiController.class,
            ProgressApiController.class,
            TasksController.class,
            PlansController.class,
            RatesController.class,
            AskingController.class,
            OrdersController.class,
            ScheduleController.class,
            AccidentsApiController.class,
            AccidentsController.class,
            VictimsController.class,
            VictimsApiController.class,
            VictimsOfAccident.class,
            HandoverApiController.class,
            HandoverController.class,
            QualityApiController.class,
            QualityController.class,
            VisitsController.class,
            NonconformitiesController.class,
            ProgressController.class,
            DossierController.class,
            TraverseController.class,
            DrawController.class,
            SamplingController.class,
            AboutController.class,
            ApiController.class,
            GeometryController.class,
            BoundaryController.class,
            SamplingApiController.class,
            DocumentsController.class,
            DocumentsApiController.class);

    private final ConfigurableApplicationContext context;
    private final List<Runnable> workers;

    private WebServer(ConfigurableApplicationContext context, List<Runnable> workers) {
        this.context = context;
        this.workers = List.copyOf(workers);
    }

    /// Starts the server on a register that stays open until after the server has been closed.
    ///
    /// Pages act in the name of who asks for them. Tiles are drawn once for all who see the same, and the door
    /// lets only those to them who may read.
    ///
    /// @param port the port of 127.0.0.1 to listen on; 0 takes a free one
    /// @param access who gets in, and as whom
    public static WebServer start(int port, Furrow furrow, Office office, Access access) {
        return start(port, furrow, office, access, UploadLimit.USUAL);
    }

    /// The same, with a limit of its own for what may come in with one form.
    public static WebServer start(int port, Furrow furrow, Office office, Access access, UploadLimit limit) {
        return start(new Place(port, PublicAddress.NONE), furrow, office, access, limit);
    }

    /// Where a server is found.
    ///
    /// @param port the port of 127.0.0.1 to listen on; 0 takes a free one
    /// @param address under which people reach it by a proxy
    public record Place(int port, PublicAddress address) {}

    /// The same, behind a proxy.
    public static WebServer start(Place place, Furrow furrow, Office office, Access access, UploadLimit limit) {
        return start(place, furrow, office, access, new Means(limit, KeyPlace.of(Optional.empty())));
    }

    /// What a server works with besides its register.
    ///
    /// @param limit how much may come in with one form
    /// @param key where the key of victims' data stands
    public record Means(UploadLimit limit, KeyPlace key) {}

    /// The same, with a place of its own for the key of victims' data.
    public static WebServer start(Place place, Furrow furrow, Office office, Access access, Means means) {
        Furrow forVisitors = furrow.actingFor(() -> Visitor.current().acting());
        List<Class<?>> controllers = new ArrayList<>(PAGES);
        controllers.addAll(access.pages());
        TileSets tiles =
                RegisterTiles.of(furrow, () -> Visitor.current().acting().sight());
        List<Object> parts = new ArrayList<>(List.of(
                forVisitors,
                office,
                access,
                tiles,
                means.limit(),
                place.address(),
                place.address().site()));
        parts.addAll(access.parts());
        parts.add(new RunningImports(forVisitors));
        parts.add(new RunningBulk(forVisitors));
        parts.add(new Plans(forVisitors));
        parts.add(Victims.beside(furrow.file(), means.key(), furrow.clock()));
        return start(place, parts, controllers);
    }

    /// Starts the server with these controllers besides those of tiles and errors.
    ///
    /// @param parts what the controllers ask for in their constructors, one of each class
    static WebServer start(int port, List<?> parts, List<Class<?>> controllers) {
        return start(new Place(port, PublicAddress.NONE), parts, controllers);
    }

    private static WebServer start(Place place, List<?> parts, List<Class<?>> controllers) {
        SpringApplicationBuilder server = new SpringApplicationBuilder(Site.class)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .properties(settings(place));
        controllers.forEach(server::sources);
        server.initializers(context -> register(parts, (GenericApplicationContext) context));
        return new WebServer(
                server.run(), parts.stream().flatMap(WebServer::worker).toList());
    }

    /// How a part is stopped that works by itself; nothing for all others.
    private static Stream<Runnable> worker(Object part) {
        return switch (part) {
            case RunningImports imports -> Stream.of(imports::close);
            case RunningBulk bulk -> Stream.of(bulk::close);
            case Plans plans -> Stream.of(plans::close);
            case Victims victims -> Stream.of(victims::close);
            default -> Stream.empty();
        };
    }

    /// The port it listens on.
    public int port() {
        return Objects.requireNonNull(
                        ((ServletWebServerApplicationContext) context).getWebServer(), "The server has stopped")
                .getPort();
    }

    /// The address of its first page.
    public String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    @Override
    public void close() {
        context.close();
        workers.forEach(Runnable::run);
    }

    private static void register(List<?> parts, GenericApplicationContext context) {
        for (Object part : parts) {
            context.getBeanFactory().registerSingleton(part.getClass().getName(), part);
        }
    }

    private static Map<String, Object> settings(Place place) {
        Map<String, Object> settings = new HashMap<>(place.address().settings());
        settings.put("server.port", place.port());
        settings.put("server.address", "127.0.0.1");
        settings.put("server.shutdown", "graceful");
        settings.put("spring.lifecycle.timeout-per-shutdown-phase", "10s");
        settings.put("spring.threads.virtual.enabled", true);
        settings.put("logging.level.root", "warn");
        settings.put("logging.level.org.springframework.web.servlet.PageNotFound", "off");
        settings.put("logging.level.org.apache.catalina.core.ContainerBase", "off");
        settings.put("spring.jmx.enabled", false);
        settings.put("spring.web.resources.add-mappings", false);
        settings.put("server.tomcat.max-swallow-size", "-1"); // so that who sends too much is told
        settings.put("server.tomcat.max-parameter-count", 20_000); // a table may have many columns and codes
        settings.put("server.compression.enabled", true);
        settings.put("server.compression.min-response-size", "1KB");
        settings.put("server.compression.mime-types", "text/html,text/csv,application/json,application/geo+json");
        settings.put("management.endpoints.access.default", "none");
        settings.put("management.endpoint.health.access", "read-only");
        settings.put("management.endpoints.web.exposure.include", "health");
        settings.put("management.endpoints.web.discovery.enabled", false);
        return settings;
    }
}
