package mailsetup.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A mistake of this program. The code is the same whenever the same mistake happens, so that two people can find out
 * that they share it. Messages of exceptions are left out: nobody can promise what is in them.
 */
record OwnFault(Throwable cause) {
    String code() {
        var place = Stream.concat(Stream.of(cause.getClass().getName()), ours()).reduce("", String::concat);
        return "E-%08X".formatted(place.hashCode());
    }

    void trace(PrintStream out) {
        out.println(cause.getClass().getName());
        Arrays.stream(cause.getStackTrace()).forEach(frame -> out.println("    " + frame));
    }

    private Stream<String> ours() {
        return Arrays.stream(cause.getStackTrace()).filter(frame -> frame.getClassName().startsWith("mailsetup."))
                .limit(3).map(frame -> frame.getClassName() + "." + frame.getMethodName());
    }
}
