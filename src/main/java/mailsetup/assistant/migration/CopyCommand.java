package mailsetup.assistant.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.probe.ProbeReport;

/**
 * The line for imapsync that copies the mailbox between these two servers. Copying is not the work of this program.
 * Passwords stand in files, never in the line, where every user of the computer could read them; both certificates are
 * verified, which imapsync does not do by itself; and the first run only shows what it would do.
 */
public record CopyCommand(BothSides both) {
    /** The words of the line. */
    public List<String> words() {
        var words = new ArrayList<>(List.of("imapsync"));
        add(words, Side.OLD, "1");
        add(words, Side.NEW, "2");
        words.add("--dry");
        return words;
    }

    /** The line for a POSIX shell; one that also works at the command prompt of Windows where nothing needs a quote. */
    public String line() {
        return words().stream().map(CopyCommand::quoted).collect(Collectors.joining(" "));
    }

    private void add(List<String> words, Side side, String number) {
        var place = both.sides().on(side);
        var name = place.map(there -> there.name().ascii()).orElse(both.agreed());
        boolean ambiguous = both.sides().old().map(SideLocation::name)
                .equals(both.sides().current().map(SideLocation::name));
        var host = ambiguous ? place.map(there -> there.addresses().getFirst()).orElse(name) : name;
        var door = both.on(side).flatMap(facts -> facts.good(Protocol.IMAP)).map(ProbeReport::settings);
        words.addAll(List.of("--host" + number, host, "--user" + number, user(side), "--passfile" + number,
                side.word() + "-password.txt"));
        words.add((door.filter(d -> d.endpoint().security() == Security.STARTTLS).isPresent() ? "--tls" : "--ssl")
                + number);
        words.addAll(List.of("--sslargs" + number, "SSL_verify_mode=1", "--sslargs" + number,
                "SSL_verifycn_name=" + name, "--sslargs" + number, "SSL_hostname=" + name));
    }

    private String user(Side side) {
        return both.on(side).flatMap(SideFacts::login).map(ProbeReport::settings).map(ServerSettings::user)
                .orElseGet(() -> both.question().address().toString());
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9@%+=:,./_-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
