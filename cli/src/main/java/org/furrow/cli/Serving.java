package org.furrow.cli;

import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.furrow.app.Furrow;
import org.furrow.web.WebServer;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;

/// Serves the pages of a register until the program is told to stop.
final class Serving {

    private static final List<String> OPENERS = List.of("xdg-open", "open", "wslview");

    private final CommonOptions common;

    Serving(CommonOptions common) {
        this.common = common;
    }

    /// Serves on the port; where it is taken, on a free one if that is allowed.
    ///
    /// @return the exit status
    int serve(Furrow furrow, Office office, Access access, Listening listening) {
        Optional<WebServer> server = start(furrow, office, access, listening);
        if (server.isEmpty()) {
            common.err()
                    .println("Port " + listening.place().port()
                            + " is taken.\nMaybe another Furrow runs already, or name another " + "port with --port.");
            return 1;
        }
        try (WebServer running = server.orElseThrow()) {
            common.out().println("Furrow serves " + common.data() + " at " + running.address());
            tellCode(access);
            common.out().println("Stop it with Ctrl+C.");
            common.out().flush();
            if (listening.isOpened()) {
                open(running.address());
            }
            waitForEnd(running);
        }
        return 0;
    }

    private void tellCode(Access access) {
        if (access instanceof Access.BySigningIn by && by.first().isNeeded()) {
            common.out()
                    .println("Nobody can sign in yet. Open the address and make the first account with this code: "
                            + by.first().code());
        }
    }

    /// Where to listen.
    ///
    /// @param isAnyFine whether a free port may be taken where this one is in use
    /// @param isOpened whether a browser is opened
    /// @param means what it works with besides the register
    record Listening(WebServer.Place place, boolean isAnyFine, boolean isOpened, WebServer.Means means) {}

    private static Optional<WebServer> start(Furrow furrow, Office office, Access access, Listening listening) {
        try {
            return Optional.of(WebServer.start(listening.place(), furrow, office, access, listening.means()));
        } catch (RuntimeException failure) {
            if (!isPortTaken(failure)) {
                throw failure;
            }
            return listening.isAnyFine()
                    ? Optional.of(WebServer.start(
                            new WebServer.Place(0, listening.place().address()),
                            furrow,
                            office,
                            access,
                            listening.means()))
                    : Optional.empty();
        }
    }

    private static boolean isPortTaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException
                    || cause.getClass().getSimpleName().equals("PortInUseException")) {
                return true;
            }
        }
        return false;
    }

    /// Opens a browser where there is one and a screen to show it on.
    private void open(String address) {
        boolean hasScreen = System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null
                || System.getProperty("os.name", "").startsWith("Mac");
        boolean isOpen = hasScreen && OPENERS.stream().anyMatch(opener -> isOpenedBy(opener, address));
        if (!isOpen) {
            common.out().println("Open this address in a browser.");
        }
    }

    private static boolean isOpenedBy(String opener, String address) {
        try {
            new ProcessBuilder(opener, address)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException absent) {
            return false;
        }
    }

    private static void waitForEnd(WebServer running) {
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            told.countDown();
            await(ended);
        }));
        await(told);
        running.close();
        ended.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
