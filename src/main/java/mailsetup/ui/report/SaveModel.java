package mailsetup.ui.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import mailsetup.core.Message;
import mailsetup.core.Secret;
import mailsetup.core.network.NumericAddress;
import mailsetup.core.text.Messages;
import mailsetup.support.mailreport.Contents;
import mailsetup.support.mailreport.MailReport;
import mailsetup.support.mailreport.MaskedReport;
import mailsetup.support.mailreport.Part;
import mailsetup.support.page.ReportFiles;

/** A report before it is saved. What leaves is decided here, box by box, and shown as it will be. */
public final class SaveModel {
    private final Supplier<Secret> password;
    private final Supplier<Set<NumericAddress>> own;
    private final Map<Part, BooleanProperty> allowed = new EnumMap<>(Part.class);
    private final BooleanProperty exact = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<MaskedReport>> masked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> outcome = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<MailReport> report = Optional.empty();

    /**
     * Nothing to save yet.
     *
     * @param password a fresh copy, to make sure that it does not leave
     * @param own the addresses of this computer
     */
    public SaveModel(Supplier<Secret> password, Supplier<Set<NumericAddress>> own) {
        this.password = password;
        this.own = own;
        for (var part : Part.values()) {
            var box = new SimpleBooleanProperty();
            allowed.put(part, box);
            box.subscribe(_ -> mask());
        }
    }

    /** Shows what of this report would leave, with nothing allowed. */
    public void begin(MailReport made) {
        report = Optional.of(made);
        outcome.set(Optional.empty());
        exact.set(false);
        allowed.values().forEach(box -> box.set(false));
        mask();
    }

    /** Forgets it. */
    public void close() {
        report = Optional.empty();
        mask();
    }

    /** Whether this may leave in full. */
    public BooleanProperty allowed(Part part) {
        return Objects.requireNonNull(allowed.get(part));
    }

    /** Whether the file itself is shown instead of its lines in words. */
    public BooleanProperty exact() {
        return exact;
    }

    /** What would leave; empty when the password stands in it. */
    public ReadOnlyObjectProperty<Optional<MaskedReport>> masked() {
        return masked.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Message>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Every line that would leave. */
    String preview(Messages messages) {
        return masked.get().map(ready -> exact.get()
                ? new String(ready.bytes(), StandardCharsets.UTF_8)
                : lines(ready, messages)).orElse("");
    }

    /** How the file is best called. */
    String fileName() {
        return "mail-report-" + LocalDate.now(ZoneId.systemDefault()) + MailReport.ENDING;
    }

    /** Saves it; whether a file of that name may be replaced was asked before. */
    public void save(Path file, Messages messages) {
        masked.get().ifPresent(ready -> {
            var files = ReportFiles.named(file);
            try {
                files.write(ready, messages, true);
                outcome.set(Optional.of(Message.of("mailreport.saved", String.valueOf(files.report().getFileName()),
                        String.valueOf(files.page().getFileName()))));
            } catch (IOException e) {
                outcome.set(Optional.of(Message.of("mailreport.not-saved")));
            }
        });
    }

    private static String lines(MaskedReport ready, Messages messages) {
        return Contents.of(ready.content()).stream()
                .map(section -> Stream.concat(Stream.of("■ " + messages.text(section.heading())),
                        section.lines().stream().map(messages::text)).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    private void mask() {
        var ticked = allowed.entrySet().stream().filter(box -> box.getValue().get()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        masked.set(report.flatMap(made -> {
            try (var secret = password.get()) {
                return MaskedReport.of(made, own.get(), ticked, Optional.of(secret));
            }
        }));
    }
}
