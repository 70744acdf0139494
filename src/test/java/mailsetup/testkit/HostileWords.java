package mailsetup.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.net.EveryText;

/** Reports in which every text that a server, a certificate or a name server wrote means harm. */
public final class HostileWords {
    /** Sets the window's title, clears the screen, rings, turns the reading direction, cannot be seen. */
    public static final String NASTY = "\u001B]0;PWN\u0007\u001B[2J\u009B31m\u0085\u202E\u2066\u200B\u2028\uFEFF<b>{0}%s";

    private HostileWords() {}

    /** Three servers that work. */
    public static List<ProbeReport> working() {
        return Stream.concat(Reports.allWorkInDetail().stream().limit(2),
                Stream.of(Reports.smtp().passed(Stage.INSPECT, new Finding.Submission(Reports.submissionFacts()))
                        .report()))
                .map(HostileWords::hostile).toList();
    }

    /** For each way to fail at that stage a round in which one of the three servers fails so. */
    public static List<List<ProbeReport>> failing(Stage stage) {
        return Reports.everyFailure().stream().map(failure -> Stream.concat(
                Stream.of(hostile(Reports.imap().failed(stage, failure).report())), working().stream().skip(1))
                .toList()).toList();
    }

    /** The fields in which a hostile text stood, as {@code ImapDetails.product}. */
    public static Set<String> fields(List<ProbeReport> reports) {
        return reports.stream().flatMap(report -> report.steps().stream()).flatMap(step -> fields("", step))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Fails where something of it is left that does more than be seen. */
    public static void assertHarmless(String output) {
        assertThat(output.codePoints().filter(c -> c != '\n' && c != '\r').filter(c -> switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        }).mapToObj("U+%04X"::formatted).distinct()).as(output.length() > 3000 ? output.substring(0, 3000) : output)
                .isEmpty();
    }

    private static ProbeReport hostile(ProbeReport report) {
        var steps = report.steps().stream().map(step -> EveryText.of(step, text -> text + NASTY)).toList();
        return new ProbeReport(report.settings(), steps, List.of("S: " + NASTY), report.loginsSent(), report.took());
    }

    private static Stream<String> fields(String name, Object value) {
        return switch (value) {
            case String text when text.contains(NASTY) -> Stream.of(name);
            case List<?> list -> list.stream().flatMap(each -> fields(name, each));
            case Optional<?> some -> some.stream().flatMap(each -> fields(name, each));
            case Record part -> Stream.of(part.getClass().getRecordComponents()).flatMap(component -> {
                try {
                    return fields(part.getClass().getSimpleName() + "." + component.getName(),
                            component.getAccessor().invoke(part));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            });
            default -> Stream.of();
        };
    }
}
