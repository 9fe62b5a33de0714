package org.furrow.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.furrow.app.Progress;

/// Progress on one line of standard error: redrawn on a terminal, a line for each step where there is none.
final class ProgressLine implements Progress, AutoCloseable {

    private static final long MILLIS_BETWEEN = 100;
    private static final int WIDTH = 24;

    private final PrintWriter err;
    private final boolean isTerminal =
            Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    private final long start = System.nanoTime();
    private String step = "";
    private long nextMillis;

    ProgressLine(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void at(String nowStep, long done, long total) {
        boolean isNew = !nowStep.equals(step);
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (isNew && !isTerminal) {
            err.println(nowStep + " …");
        }
        step = nowStep;
        if (isTerminal && (isNew || millis >= nextMillis || done == total)) {
            nextMillis = millis + MILLIS_BETWEEN;
            draw(done, total, millis / 1_000);
        }
    }

    private void draw(long done, long total, long seconds) {
        if (total > 0) {
            int full = (int) (WIDTH * done / total);
            String bar = "█".repeat(full) + "░".repeat(WIDTH - full);
            err.printf(Locale.ROOT, "\r%-28s %s %,d of %,d, %d s ", step, bar, done, total, seconds);
        } else {
            err.printf(Locale.ROOT, "\r%-28s %,d, %d s ", step, done, seconds);
        }
        err.flush();
    }

    @Override
    public void close() {
        if (isTerminal && !step.isEmpty()) {
            err.print("\r" + " ".repeat(90) + "\r");
            err.flush();
        }
    }
}
