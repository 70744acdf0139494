package mailsetup.ui.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.Message;
import mailsetup.core.Provenance;
import mailsetup.handoff.setupfile.Reading;
import mailsetup.handoff.setupfile.SetupFile;

/** The setup file with which the program was opened; a stranger’s word, whoever it says to be from. */
public final class SetupFileModel {
    private final ReadOnlyObjectWrapper<Optional<SetupFile>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Message>> lines = new ReadOnlyObjectWrapper<>(List.of());

    public ReadOnlyObjectProperty<Optional<SetupFile>> file() {
        return file.getReadOnlyProperty();
    }

    /** What to tell the person about it; empty where no file was opened. */
    public ReadOnlyObjectProperty<List<Message>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** Takes what was read. */
    public void open(Reading reading) {
        switch (reading) {
            case Reading.Refused(var why) -> refuse(why);
            case Reading.Good(var read) -> {
                lines.set(describe(read));
                file.set(Optional.of(read));
            }
        }
    }

    /** Uses it no more. */
    public void forget() {
        file.set(Optional.empty());
        lines.set(List.of());
    }

    /** What it says about the servers of that address. */
    public List<Candidate> candidates(EmailAddress own) {
        return file.get().map(read -> read.settings(own)).orElse(List.of()).stream()
                .map(settings -> new Candidate(settings, Provenance.SETUP_FILE)).toList();
    }

    private void refuse(Message why) {
        file.set(Optional.empty());
        lines.set(List.of(why));
    }

    private static List<Message> describe(SetupFile file) {
        var lines = new ArrayList<Message>();
        lines.add(Message.of("handoff.file.title"));
        lines.add(Message.of("handoff.file.unsigned"));
        lines.add(file.maker().isEmpty()
                ? Message.of("handoff.file.no-maker")
                : Message.of("handoff.file.maker", file.maker()));
        if (!file.domains().isEmpty()) {
            lines.add(Message.of("handoff.file.for-domains",
                    file.domains().stream().map(Hostname::display).toList()));
        }
        lines.add(Message.of("handoff.file.contacts", file.servers().stream()
                .map(server -> server.endpoint().host().ascii()).distinct().toList()));
        if (!file.contact().isEmpty()) {
            lines.add(Message.of("handoff.file.contact", file.contact()));
        }
        return lines;
    }
}
