package mailsetup.ui.comparison;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailsetup.assistant.Assistant;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.core.text.Messages;
import mailsetup.probe.Login;
import mailsetup.probe.SelfMail;
import mailsetup.probe.SelfTestTexts;
import mailsetup.ui.kit.Job;
import mailsetup.ui.kit.Jobs;
import org.jspecify.annotations.Nullable;

/** One mail to oneself, sent only when somebody presses the button. */
public final class SelfTestModel {
    /** How long it may take. */
    public static final Duration LIMIT = Duration.ofSeconds(60);

    private final Jobs jobs;
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper givenBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Message>> outcome = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Offer> offer = Optional.empty();
    private @Nullable Job job;

    private record Offer(Assistant assistant, List<ServerSettings> servers, Supplier<Login> login) {}

    SelfTestModel(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Whether there is a server for sending and one for reading that work. */
    public ReadOnlyBooleanProperty offered() {
        return offered.getReadOnlyProperty();
    }

    /** Whether it could be sent, had the permission of the sign-in not been given back. */
    public ReadOnlyBooleanProperty givenBack() {
        return givenBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** What became of the last one, line by line; empty before. */
    public ReadOnlyObjectProperty<List<Message>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /**
     * Makes it possible with these servers.
     *
     * @param servers those that work
     * @param login asked for when the button is pressed
     */
    public void offer(Assistant assistant, List<ServerSettings> servers, Supplier<Login> login) {
        cancel();
        outcome.set(List.of());
        offer = Optional.of(new Offer(assistant, servers, login));
        offered.set(suffice(servers));
        givenBack.set(false);
    }

    /** Makes it impossible: whoever signed in for the test has given the permission back by then. */
    public void refuse(List<ServerSettings> servers) {
        cancel();
        outcome.set(List.of());
        offered.set(false);
        givenBack.set(suffice(servers));
    }

    private static boolean suffice(List<ServerSettings> servers) {
        return servers.stream().anyMatch(server -> server.protocol() == Protocol.SMTP)
                && servers.stream().anyMatch(server -> server.protocol().receives());
    }

    /** Sends it, with a subject and a text in these words. */
    public void start(Messages words) {
        if (running.get() || !offered.get()) {
            return;
        }
        running.set(true);
        outcome.set(List.of());
        var ready = offer.orElseThrow();
        var login = ready.login().get();
        var mail = SelfMail.to(login.address(), words.text("advice.self.subject"), words.text("advice.self.body"));
        job = jobs.start(() -> ready.assistant().selfTest(ready.servers(), login, mail, LIMIT),
                result -> finish(SelfTestTexts.of(result, mail.subject())),
                _ -> finish(List.of(Message.of("advice.self.failed"))));
    }

    /** Stops it at once. */
    public void cancel() {
        if (job != null && running.get()) {
            job.close();
            finish(List.of(Message.of("advice.self.cancelled")));
        }
    }

    private void finish(List<Message> lines) {
        running.set(false);
        outcome.set(lines);
    }
}
