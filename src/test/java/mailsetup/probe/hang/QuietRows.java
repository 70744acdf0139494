package mailsetup.probe.hang;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.ScriptWriter;
import mailsetup.testkit.TestCertificates;

/** Every habit at every point. */
final class QuietRows {
    private QuietRows() {}

    static List<Row> all() {
        return Stream
                .concat(Stream.of(Point.values())
                        .flatMap(point -> Stream.of(Habit.values()).map(habit -> row(point, habit))),
                        Stream.of(stopping("the first record", 300), stopping("the certificate", 900)))
                .toList();
    }

    private static Row stopping(String where, int octets) {
        return new Row("a TLS handshake that stops in " + where, false,
                Stream.of(Protocol.values()).map(protocol -> stopping(octets, protocol)).toList());
    }

    private static Case stopping(int octets, Protocol protocol) {
        return new Case(protocol, Security.TLS,
                s -> s.chokesAfter(octets).startsTls(TestCertificates.good().serverContext()).staysSilent(),
                Stage.SECURE, Ending.of(Stage.SECURE, Failure.TimedOut.class));
    }

    private static Row row(Point point, Habit habit) {
        return new Row(habit.words() + " instead of " + point.words(), false,
                Stream.of(Protocol.values()).map(protocol -> at(point, habit, protocol)).toList());
    }

    private static Case at(Point point, Habit habit, Protocol protocol) {
        ScriptWriter script = s -> {
            point.lead(protocol, s);
            habit.act(s, point.usual(protocol));
        };
        return new Case(protocol, point.security(), script, point.stage(), wanted(point, habit, protocol));
    }

    private static String wanted(Point point, Habit habit, Protocol protocol) {
        if (point == Point.GOODBYE || (!habit.ends() && point.leavesAGap(protocol))) {
            return Ending.WORKS;
        }
        return Ending.of(point.stage(), habit.ends() ? Failure.Dropped.class : Failure.TimedOut.class);
    }
}
