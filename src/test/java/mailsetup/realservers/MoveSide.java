package mailsetup.realservers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One side of a move: Dovecot and Postfix at an address of their own, with many users of many domains. */
final class MoveSide implements AutoCloseable {
    static final String PASSWORD = Account.PASSWORD;
    private final String address;
    private final String name;
    private final long uidValidity;
    private final Scratch dovecot = Scratch.create("dovecot");
    private final Scratch postfix = Scratch.create("postfix");
    private final ServerLog log = new ServerLog(dovecot.file("log"));
    private final List<Door> doors = Door.free(7);
    private final List<User> users;
    private final List<Daemon> daemons = new ArrayList<>();

    /**
     * A user of this side.
     *
     * @param login what IMAP and POP call the user
     * @param address what Postfix takes mail for; empty for none
     * @param fields of the user in Dovecot's list
     */
    record User(String login, String password, String address, String fields, Consumer<Maildir> filling) {}

    /** Not started; the doors are known. */
    MoveSide(String address, String name, long uidValidity, List<User> users) {
        this.address = address;
        this.name = name;
        this.uidValidity = uidValidity;
        this.users = List.copyOf(users);
    }

    /** Returns when all doors answer. */
    void start(Certificates.Issued certificate, List<String> domains) {
        var words = words(certificate, domains);
        startDovecot(words);
        startPostfix(words);
        daemons.reversed().forEach(daemon -> daemon.orClose(
                () -> Waiting.until("the servers at " + address, () -> doors.stream().allMatch(this::answers))));
    }

    /** Where a port is really found. */
    int door(int port) {
        return doors.get(List.of(25, 110, 143, 465, 587, 993, 995).indexOf(port)).port();
    }

    String address() {
        return address;
    }

    /** How many passwords came so far. */
    int passwords() {
        return log.lines(Pattern.compile("client in: AUTH\t")).size();
    }

    /** The mailbox of a user. */
    Maildir mailbox(String login) {
        return new Maildir(dovecot.file("mail/" + login + "/Maildir"));
    }

    /** Everything in all mailboxes, with sizes, times, names and so flags, and contents. */
    Map<String, String> mail() {
        try (var files = Files.walk(dovecot.file("mail"))) {
            return files.collect(Collectors.toMap(file -> dovecot.path().relativize(file).toString(),
                    MoveSide::print, (first, _) -> first, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all messages in all queues. */
    String queue() {
        return Command.run(postfix.path(), "find", "queue/incoming", "queue/active", "queue/deferred", "-type", "f");
    }

    @Override
    public void close() {
        daemons.reversed().forEach(Daemon::close);
    }

    private void startDovecot(Map<String, Object> words) {
        var user = Unprivileged.user();
        dovecot.directory("run");
        dovecot.write("users", users.stream().map(each -> each.login() + ":{PLAIN}" + each.password() + "::::::"
                + each.fields() + "\n").collect(Collectors.joining()));
        users.forEach(each -> {
            each.filling().accept(new Maildir(dovecot.directory("mail/" + each.login() + "/Maildir")));
            dovecot.directory("control/" + each.login() + "/.INBOX");
            dovecot.write("control/" + each.login() + "/.INBOX/dovecot-uidlist", "3 V" + uidValidity + " N1\n");
        });
        var conf = dovecot.fill("dovecot.conf", "move/dovecot.conf", with(words, dovecot));
        user.own(dovecot.path());
        daemons.add(new Daemon(dovecot, user.running(RealServer.DOVECOT, "-F", "-c", conf.toString())));
    }

    private void startPostfix(Map<String, Object> words) {
        var owned = "incoming active deferred defer bounce corrupt hold flush saved trace private public maildrop";
        Command.run(postfix.path(), Stream.concat(Stream.of("install", "-d", "-o", "postfix", "-m", "700", "data"),
                Stream.of(owned.split(" ")).map(folder -> "queue/" + folder)).toArray(String[]::new));
        postfix.directory("queue/pid");
        postfix.directory("etc");
        postfix.fill("etc/main.cf", "move/main.cf", with(words, postfix));
        postfix.fill("etc/master.cf", "move/master.cf", with(words, postfix));
        daemons.add(new Daemon(postfix, "setsid", RealServer.MASTER, "-d", "-c", postfix.file("etc").toString()));
    }

    private Map<String, Object> words(Certificates.Issued certificate, List<String> domains) {
        var words = new HashMap<String, Object>(certificate.words());
        var user = Unprivileged.user();
        words.put("address", address);
        words.put("name", name);
        words.put("user", user.name());
        words.put("group", user.group());
        words.put("ssl", "required");
        words.put("quota", 10_240);
        words.put("more", "");
        words.put("domains", String.join(", ", domains));
        words.put("recipients", users.stream().map(User::address).filter(own -> !own.isEmpty())
                .map(own -> "{" + own + "=ok}").collect(Collectors.joining(", ")));
        words.put("sasl", dovecot.file("auth"));
        Map.of("arriving", 25, "pop3", 110, "imap", 143, "submissions", 465, "submission", 587, "imaps", 993, "pop3s",
                995).forEach((word, port) -> words.put(word, door(port)));
        return words;
    }

    private static Map<String, Object> with(Map<String, Object> words, Scratch scratch) {
        var all = new HashMap<>(words);
        all.put("base", scratch.path());
        return all;
    }

    private boolean answers(Door door) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral(address), door.port()), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String print(Path file) {
        try {
            var attributes = Files.getLastModifiedTime(file) + " " + Files.getPosixFilePermissions(file);
            return Files.isDirectory(file)
                    ? attributes
                    : attributes + " " + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
