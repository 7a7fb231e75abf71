package uk.opcc.mappa.examples;

import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;

/** One line on a terminal that says how far the work has come. Nothing is written where nobody watches. */
final class Progress {

    private static final long PATIENCE = 2_000_000_000L;
    private static final long STEP = 200_000_000L;

    private final PrintStream terminal;
    private final boolean watched;
    private long next;
    private boolean shown;

    private Progress(PrintStream terminal, boolean watched, long start) {
        this.terminal = terminal;
        this.watched = watched;
        this.next = start + PATIENCE;
    }

    /** Returns a progress line on standard error, if the program runs on a terminal. */
    static Progress onTerminal(PrintStream terminal) {
        return new Progress(terminal, isTerminal(System.console()), System.nanoTime());
    }

    /** Returns a progress line that is always, or never, written. The first step that it shows is the first of all. */
    static Progress of(PrintStream terminal, boolean watched) {
        return new Progress(terminal, watched, System.nanoTime() - PATIENCE);
    }

    /** From Java 22 on there is a console even where output goes to a file; it knows whether it is a terminal. */
    private static boolean isTerminal(@org.jspecify.annotations.Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    /** Says how much is done, if the work takes longer than a person waits gladly. */
    void done(int done, int all) {
        if (!watched || System.nanoTime() - next < 0) {
            return;
        }
        next = System.nanoTime() + STEP;
        shown = true;
        terminal.print(String.format(Locale.ROOT, "\r%,d of %,d responses", done, all));
        terminal.flush();
    }

    /** Wipes the line. */
    void end() {
        if (shown) {
            terminal.print("\r" + " ".repeat(60) + "\r");
            terminal.flush();
        }
    }
}
