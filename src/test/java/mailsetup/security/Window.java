package mailsetup.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mailsetup.assistant.Assistant;
import mailsetup.core.Hostname;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.discovery.consent.ConsentTexts;
import mailsetup.discovery.consent.HostQuestion;
import mailsetup.discovery.presets.PresetIndex;
import mailsetup.handoff.setupfile.SetupFileReader;
import mailsetup.ui.WizardModel;
import mailsetup.ui.check.CheckModel;
import mailsetup.ui.kit.Jobs;

/** The window without a screen: a person types address and password, goes on, and clicks what is offered. */
final class Window implements AutoCloseable {
    private final ArrayDeque<Runnable> work = new ArrayDeque<>();
    final WizardModel model;

    Window(Assistant assistant) {
        model = new WizardModel(assistant, () -> {
            throw new IOException("nobody practises here");
        }, new PresetIndex(List.of()), new Jobs(work::add, Runnable::run));
    }

    /** Opens a setup file. */
    Window open(String file) {
        model.open(SetupFileReader.read(file.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** The first page is filled in and left. */
    Window type() {
        model.address().address().text().set(Person.ADDRESS.toString());
        model.address().password().set(Person.PASSWORD);
        return next();
    }

    /** Pastes a letter and takes over what was found in it. */
    Window paste(String letter) {
        model.letter().text().set(letter);
        finish();
        model.letter().use();
        return this;
    }

    Window next() {
        model.next();
        return finish();
    }

    Window yes() {
        model.servers().forms().outside().agreed().set(true);
        return this;
    }

    /** Looks at a move, with a yes to the login, and with this answer to what is asked. */
    Window look(boolean yes) {
        model.move().logIn().set(true);
        model.move().outside().agreed().set(yes);
        model.move().look();
        return finish();
    }

    /** Clicks the button of that card, as far as it has one. */
    Window click(Diagnosis card) {
        if (!card.changes().isEmpty()) {
            model.check().repair(card.changes());
        }
        return finish();
    }

    /** The cards that stand there. */
    List<Diagnosis> cards() {
        return model.results().diagnosis().found().get();
    }

    /** The host of a server as it would be contacted. */
    String host(Protocol protocol) {
        return model.servers().forms().on(protocol).settings(Person.ADDRESS)
                .map(settings -> settings.endpoint().host().ascii()).orElse("");
    }

    List<HostQuestion> questions() {
        return model.servers().forms().outside().asked().getValue();
    }

    /** The hosts that stand in the question. */
    List<String> asked() {
        return questions().stream().map(HostQuestion::host).map(Hostname::ascii).toList();
    }

    /** The question as it is read. */
    String said() {
        return questions().stream().flatMap(asked -> ConsentTexts.about(asked).stream()).map(Window::text)
                .collect(Collectors.joining("\n"));
    }

    static String text(Message message) {
        return Messages.in(Language.EN).text(message);
    }

    String ended() {
        if (model.servers().forms().outside().missed().get() || model.move().outside().isMissing()) {
            return "asks for a yes first";
        }
        return model.check().phase().get() == CheckModel.Phase.SERVERS ? "stays on the page of the servers" : "tests";
    }

    Map<Protocol, Cell> cells(Scene scene) {
        var ended = ended();
        return Arrays.stream(Protocol.values())
                .collect(Collectors.toMap(each -> each, each -> scene.cell(each, ended)));
    }

    Window finish() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
        return this;
    }

    @Override
    public void close() {
        model.close();
    }
}
