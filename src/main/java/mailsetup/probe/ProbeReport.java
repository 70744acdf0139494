package mailsetup.probe;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.ServerSettings;

/**
 * The honest record of one probe of one server: complete enough to be saved, compared and explained.
 *
 * @param steps one for each stage, in order
 * @param transcript the server's lines and our verbs; no secrets by construction
 * @param loginsSent how often a password went to this server
 */
public record ProbeReport(ServerSettings settings, List<Step> steps, List<String> transcript, int loginsSent,
        Duration took) {
    /** What a transcript notes where a line was begun and not ended: that is evidence of slowness and of nothing else. */
    public static final String BEGUN = "a line was begun and not ended";

    public ProbeReport {
        steps = List.copyOf(steps);
        transcript = List.copyOf(transcript);
    }

    /** Whether everything that was wanted came out well: no stage failed, and none was left out but for a good reason. */
    public boolean works() {
        return steps.stream().allMatch(ProbeReport::fine);
    }

    private static boolean fine(Step step) {
        return switch (step) {
            case Step.Passed _ -> true;
            case Step.Failed _ -> false;
            case Step.Skipped(_, var reason) ->
                reason == Step.Reason.NOT_NEEDED || reason == Step.Reason.NO_LOGIN_WANTED;
        };
    }

    /** The name of the server that was asked, as it goes over the wire. */
    public String host() {
        return settings.endpoint().host().ascii();
    }

    /** Where it ended and why, if it failed. */
    public Optional<Step.Failed> failed() {
        return steps(Step.Failed.class).findFirst();
    }

    /** The failure of that kind, if it ended with one. */
    public <F extends Failure> Optional<F> failedWith(Class<F> kind) {
        return failed().map(Step.Failed::failure).filter(kind::isInstance).map(kind::cast);
    }

    /** The finding of that kind, if the probe got so far. */
    public <F extends Finding> Optional<F> found(Class<F> kind) {
        return steps(Step.Passed.class).map(Step.Passed::finding).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The step of that stage. */
    public Optional<Step> at(Stage stage) {
        return steps.stream().filter(step -> step.stage() == stage).findFirst();
    }

    /** Whether it ended in the middle of a line of the server. */
    public boolean endedInALine() {
        return transcript.contains("-- " + BEGUN);
    }

    /** What the server said after our last command, as it was said; of a failure without a reply these are its words. */
    public List<String> heard() {
        int asked = 0;
        for (int i = 0; i < transcript.size(); i++) {
            asked = transcript.get(i).startsWith("C: ") ? i + 1 : asked;
        }
        return transcript.subList(asked, transcript.size()).stream().filter(line -> line.startsWith("S: "))
                .map(line -> line.substring(3)).toList();
    }

    /** The verified handshake, whether at the start or by STARTTLS. */
    public Optional<TlsFacts> tls() {
        return found(Finding.Secured.class).map(Finding.Secured::tls);
    }

    private <S extends Step> Stream<S> steps(Class<S> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast);
    }
}
