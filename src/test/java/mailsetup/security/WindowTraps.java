package mailsetup.security;

import static mailsetup.security.Trap.Consent.CONTROL;
import static mailsetup.security.Trap.Consent.NONE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.discovery.presets.PresetIndex;
import mailsetup.handoff.setupfile.Reading;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.handoff.setupfile.SetupFileReader;
import mailsetup.handoff.setupfile.SetupFileWriter;
import mailsetup.ui.WizardModel;
import mailsetup.ui.check.CheckModel;
import mailsetup.ui.kit.Jobs;

/** The same in the window, without a screen: the person types address and password and goes on as far as it goes. */
final class WindowTraps {
    private WindowTraps() {}

    static Stream<Trap> all() {
        return Stream.of(
                trap("in the window: SRV records name a stranger", NONE,
                        scene -> scene.services("%s.evil.example"), Optional.empty()),
                trap("in the window: setup file names a stranger", NONE, _ -> {}, Optional.of(setupFile())),
                trap("in the window: setup file asks for plain text", NONE, scene -> {
                    for (var protocol : Protocol.values()) {
                        scene.own(protocol, Security.PLAIN, Servers.clear(Servers.bare(protocol)));
                    }
                }, Optional.of(setupFile("%s.himawari.test", Security.PLAIN))),
                new Trap("in the window: setup file names a stranger, and the person says yes", CONTROL,
                        () -> play(_ -> {}, Optional.of(setupFile()), true)));
    }

    /** What somebody sends by mail: settings for the person, on the stranger's servers. */
    static String setupFile() {
        return setupFile("%s.evil.example", Security.TLS);
    }

    private static String setupFile(String hosts, Security mode) {
        var servers = Stream.of(Protocol.values()).map(protocol -> new SetupFile.Server(
                Endpoint.standard(protocol, Hostname.of(hosts.formatted(prefix(protocol))), mode),
                Person.ADDRESS.toString())).toList();
        return SetupFileWriter.write(new SetupFile("Help desk", "", Optional.of(Person.ADDRESS), List.of(), "",
                Protocol.IMAP, servers, Optional.empty()));
    }

    private static String prefix(Protocol protocol) {
        return protocol == Protocol.POP3 ? "pop" : protocol.name().toLowerCase(Locale.ROOT);
    }

    private static Trap trap(String name, Trap.Consent consent, Consumer<Scene> setting, Optional<String> file) {
        return new Trap(name, consent, () -> play(setting, file, false));
    }

    private static Map<Protocol, Cell> play(Consumer<Scene> setting, Optional<String> file, boolean yes) {
        var work = new ArrayDeque<Runnable>();
        try (var scene = new Scene(); var model = model(scene, work)) {
            setting.accept(scene);
            file.map(WindowTraps::read).ifPresent(read -> model.open(read));
            model.address().address().text().set(Person.ADDRESS.toString());
            model.address().password().set(Person.PASSWORD);
            next(model, work);
            model.servers().forms().outside().agreed().set(yes);
            next(model, work);
            var ended = ended(model);
            return Arrays.stream(Protocol.values())
                    .collect(Collectors.toMap(each -> each, each -> scene.cell(each, ended)));
        }
    }

    private static WizardModel model(Scene scene, ArrayDeque<Runnable> work) {
        return new WizardModel(scene.assistant(), () -> {
            throw new IOException("nobody practises here");
        }, new PresetIndex(List.of()), new Jobs(work::add, Runnable::run));
    }

    private static Reading read(String file) {
        return SetupFileReader.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static void next(WizardModel model, ArrayDeque<Runnable> work) {
        model.next();
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private static String ended(WizardModel model) {
        if (model.servers().forms().outside().missed().get()) {
            return "asks for a yes first";
        }
        return model.check().phase().get() == CheckModel.Phase.SERVERS ? "stays on the page of the servers" : "tests";
    }
}
