package mailsetup.handoff.sheet;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.core.text.Messages;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.Program;
import mailsetup.handoff.sheet.Sheet.Part;
import mailsetup.handoff.sheet.Sheet.Row;
import mailsetup.handoff.sheet.Sheet.Scan;

/** Fills in the sheet. A program without a word of its own for something uses the general one. */
public final class SheetWriter {
    private final Order order;
    private final MailAccount account;
    private final Optional<String> code;
    private final Messages messages;

    private SheetWriter(Order order, Optional<String> code, Messages messages) {
        this.code = code;
        this.order = order;
        this.account = order.account();
        this.messages = messages;
    }

    /**
     * The sheet for that order.
     *
     * @param code the text of the QR code for Thunderbird on Android; empty where there is none
     */
    public static Sheet write(Order order, Optional<String> code, Messages messages) {
        return new SheetWriter(order, code, messages).sheet();
    }

    /** What the program is called. */
    public static Message name(Program program) {
        return Message.of("sheet." + Keyword.of(program) + ".name");
    }

    private Sheet sheet() {
        var asks = Asks.of(order.program());
        var parts = List.of(part("sheet.part.person", asks.person()), part("sheet.part.incoming", asks.incoming()),
                part("sheet.part.outgoing", asks.outgoing()), support());
        return new Sheet(messages.language().locale(), messages.text("sheet.title", account.address()),
                messages.text(name(order.program())), text("where"),
                parts.stream().filter(part -> !part.rows().isEmpty()).toList(), notes(), code.map(this::scan),
                order.drawings());
    }

    /** A code is for whoever knows it, and there is nobody without a place to call. */
    private Part support() {
        var rows = new ArrayList<Row>();
        if (!order.contact().isEmpty()) {
            rows.add(new Row(messages.text("sheet.contact"), order.contact()));
            if (!order.supportCode().isEmpty()) {
                rows.add(new Row(messages.text("sheet.support-code"), order.supportCode()));
            }
        }
        return new Part(messages.text("sheet.part.support"), rows);
    }

    private Scan scan(String text) {
        return new Scan(text, messages.text("sheet.scan.meaning", account.address()),
                messages.text("sheet.scan.heading"), messages.text("sheet.scan.how"));
    }

    private Part part(String heading, List<Item> items) {
        return new Part(messages.text(heading), items.stream().flatMap(item -> row(item).stream()).toList());
    }

    private Optional<Row> row(Item item) {
        return value(item).map(value -> new Row(text(item.word()), value));
    }

    private Optional<String> value(Item item) {
        var incoming = account.incoming();
        return switch (item) {
            case NAME -> Optional.of(account.shownName());
            case ADDRESS -> Optional.of(account.address().toString());
            case KIND -> Optional.of(text(incoming.protocol() == Protocol.POP3 ? "pop" : "imap"));
            case PASSWORD -> order.passwordLine() && account.signIn().isEmpty() ? Optional.of("") : Optional.empty();
            case IN_HOST, IN_PORT, IN_SECURITY, IN_USER -> Optional.of(value(item, incoming));
            case OUT_HOST, OUT_PORT, OUT_SECURITY, OUT_USER -> account.submission().map(server -> value(item, server));
            case OUT_LOGIN -> account.submission().map(_ -> text(
                    account.signIn().isPresent() ? "login-sign-in" : "login-yes"));
        };
    }

    private String value(Item item, ServerSettings server) {
        var endpoint = server.endpoint();
        return switch (item) {
            case IN_HOST, OUT_HOST -> endpoint.host().ascii();
            case IN_PORT, OUT_PORT -> Integer.toString(endpoint.port());
            case IN_USER, OUT_USER -> server.user();
            default -> text(Keyword.of(endpoint.security()));
        };
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        var note = "sheet." + Keyword.of(order.program()) + ".note";
        if (messages.has(note)) {
            notes.add(messages.text(note));
        }
        if (!Asks.of(order.program()).incoming().isEmpty()) {
            notes.add(messages.text(
                    account.incoming().protocol() == Protocol.POP3 ? "sheet.why-pop" : "sheet.why-imap"));
        }
        notes.add(messages.text(account.signIn().isPresent() ? "sheet.sign-in" : "sheet.no-password"));
        account.tested().ifPresent(day -> notes.add(messages.text("sheet.tested",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(messages.language().locale())
                        .format(day))));
        if (!order.maker().isEmpty()) {
            notes.add(messages.text("sheet.maker", order.maker()));
        }
        return notes;
    }

    private String text(String end) {
        var own = "sheet." + Keyword.of(order.program()) + "." + end;
        return messages.text(messages.has(own) ? own : "sheet." + Keyword.of(Program.GENERIC) + "." + end);
    }
}
