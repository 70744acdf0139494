package mailsetup.ui.handover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.handoff.Code;
import mailsetup.handoff.Exporter;
import mailsetup.handoff.Group;
import mailsetup.handoff.Program;
import mailsetup.handoff.forms.Forms;

/**
 * What somebody reads mail with, or has beside the computer, and how the settings get there.
 *
 * @param id of the tile
 * @param text beginning of the keys of its words
 * @param how beginning of the keys of what to do
 * @param program whose words the sheet speaks; empty where that is to be chosen, or there is no sheet
 */
public record Way(String id, String text, String how, Exporter form, Optional<Program> program) {
    /** The ways of one group, under its heading. */
    public record Ways(String heading, List<Way> all) {}

    /** What people have, foremost first. */
    public static final List<Ways> USUAL = List.of(
            new Ways("handoff.group.computer", List.of(tile("thunderbird-profile"),
                    sheet(Program.OUTLOOK_NEW, "page.sheet"), sheet(Program.OUTLOOK_CLASSIC, "page.sheet"),
                    tile("mac-mail", "iphone", "way.mac-mail"),
                    sheet(Program.BECKY, "page.sheet"), tile("other", "setup-sheet", "form.setup-sheet"))),
            new Ways("handoff.group.phone", List.of(tile("iphone"), sheet(Program.GMAIL_APP, "page.phone"),
                    tile("thunderbird-android"), sheet(Program.SAMSUNG, "page.phone"))),
            new Ways("handoff.group.elsewhere", List.of(tile("setup-sheet"), tile("setup-file"),
                    sheet(Program.DEVICE, "way.device"))));
    private static final List<String> NAMED = USUAL.stream().flatMap(group -> group.all().stream())
            .map(way -> way.form().id()).toList();

    /** The other forms, for those who look for them. */
    public static List<Way> more() {
        return Forms.all().stream().filter(form -> !NAMED.contains(form.id())).map(Way::of).toList();
    }

    /** A form as such. */
    public static Way of(Exporter form) {
        return new Way(form.id(), "handoff.form." + form.id(), "handoff.form." + form.id(), form, Optional.empty());
    }

    /** All of them, the usual ones first. */
    public static List<Way> all() {
        return Stream.concat(USUAL.stream().flatMap(group -> group.all().stream()), more().stream()).toList();
    }

    /** What it is called. */
    Message name() {
        return Message.of(text + ".name");
    }

    /** In a few words, how it goes. */
    Message what() {
        return Message.of(text + ".what");
    }

    /** What to do, in three steps. */
    List<Message> steps() {
        return Stream.of(1, 2, 3).map(step -> Message.of(how + ".step-" + step)).toList();
    }

    /** Whether what is in it is for the eyes of the person: a page to read, or lines to copy. */
    boolean isRead() {
        return isSheet() || form.group() == Group.TERMINAL || form.id().equals("thunderbird");
    }

    /** Whether it is the page of paper. */
    boolean isSheet() {
        return form.id().equals("setup-sheet");
    }

    /** Whether there are lines to put into a place of one's own; a file that is opened as a whole is only saved. */
    boolean isCopied() {
        return form.isText() ? isRead() || form.group() == Group.ADMINISTRATOR : form instanceof Code;
    }

    private static Way tile(String form) {
        return tile(form, form, "form." + form);
    }

    private static Way tile(String id, String form, String steps) {
        return new Way(id, "handoff.way." + id, "handoff." + steps, form(form), Optional.empty());
    }

    private static Way sheet(Program program, String steps) {
        var id = Keyword.of(program);
        return new Way(id, "handoff.way." + id, "handoff." + steps, form("setup-sheet"), Optional.of(program));
    }

    private static Exporter form(String id) {
        return Forms.find(id).orElseThrow();
    }
}
