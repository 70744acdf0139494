package mailsetup.discovery.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.core.Protocol;

/** All values seen in a letter, and those that were seen and belong to something else. */
final class Sightings {
    /** What a connection without protection is noted as. */
    static final String NONE = "none";
    private static final Pattern NOBODY = Pattern
            .compile("(?i)(support|info-?desk|help(desk)?|no-?reply|noreply|postmaster|webmaster|abuse|contact)@.*");

    /** What pages write where the reader's own address belongs. */
    private static final Pattern PATTERN = Pattern.compile("(?i)(^|[@.-])(you|your-?[a-z]+|user-?name|user|mymail)@"
            + "|@[^.]*(your|votre|ihre|tudominio|sudominio|seudominio|tuodominio|nazw|domain|domein|dominio|domaine|domen|beispiel)");

    private final List<Sighting> seen = new ArrayList<>();
    private final List<Sighting> elsewhere = new ArrayList<>();
    private final Set<Protocol> spoken = EnumSet.noneOf(Protocol.class);
    private final Topic topic;
    private Optional<Sighting> choice = Optional.empty();

    Sightings(Topic topic) {
        this.topic = topic;
    }

    Stream<Sighting> of(Item item) {
        return seen.stream().filter(each -> each.item() == item);
    }

    /** Those of the control panel and its like. */
    Stream<Sighting> elsewhere(Item item) {
        return elsewhere.stream().filter(each -> each.item() == item);
    }

    /** Whether anything at all was tied to a protocol or labelled as a mail address. */
    boolean isOfMail() {
        return !spoken.isEmpty() || of(Item.ADDRESS).anyMatch(each -> each.strength() == Sighting.Strength.OWN);
    }

    /** Whether the letter names this protocol anywhere that counts. */
    boolean isSpokenOf(Protocol protocol) {
        return spoken.contains(protocol);
    }

    /** What follows is another value for what was said last. */
    void choice() {
        for (int i = seen.size() - 1; i >= 0 && choice.isEmpty() && seen.get(i).item() != Item.SERVER; i--) {
            choice = Optional.of(seen.get(i)).filter(each -> each.item() == Item.PORT);
        }
    }

    /** A choice ends with its line. */
    void newLine() {
        choice = Optional.empty();
    }

    void server(Token token, Group group) {
        var scope = scope(group, true);
        var own = named(token.text());
        var other = own.isPresent() && !scope.protocols().contains(own.get())
                && scope.strength() != Sighting.Strength.OWN;
        put(new Sighting(Item.SERVER, token.text(), token.start(), token.end(),
                other ? EnumSet.of(own.get()) : narrow(scope.protocols(), own), scope.strength()), group);
    }

    void port(Token token, Group group, Optional<Protocol> usual) {
        var scope = scope(group, false);
        var weak = scope.strength() == Sighting.Strength.NEAR || scope.strength() == Sighting.Strength.ANY;
        var meant = weak && usual.isPresent() && !scope.protocols().contains(usual.get())
                ? EnumSet.of(usual.get())
                : narrow(scope.protocols(), usual);
        put(new Sighting(Item.PORT, token.text(), token.start(), token.end(),
                choice.map(Sighting::protocols).orElse(meant), choice.map(Sighting::strength).orElse(scope.strength())),
                group);
        choice = Optional.empty();
    }

    void security(Token token, Group group) {
        var scope = scope(group, false);
        var said = token.word() == Word.NO ? NONE : token.text().toUpperCase(Locale.ROOT);
        put(new Sighting(Item.SECURITY, said, token.start(), token.end(), scope.protocols(), scope.strength()), group);
    }

    /** "SSL: not used". */
    void withoutSecurity(Token no) {
        if (!seen.isEmpty() && seen.getLast().item() == Item.SECURITY) {
            var last = seen.removeLast();
            seen.add(new Sighting(Item.SECURITY, NONE, last.start(), no.end(), last.protocols(), last.strength()));
        }
    }

    void address(Token token, Group group) {
        if (PATTERN.matcher(token.text()).find()) {
            return;
        }
        var strength = addressStrength(group);
        var labelled = strength == Sighting.Strength.OWN || strength == Sighting.Strength.SECTION;
        if (labelled || !NOBODY.matcher(token.text()).matches()) {
            put(new Sighting(Item.ADDRESS, token.text(), token.start(), token.end(), Set.of(), strength), group);
        }
        if (group.has(Word.USER)) {
            user(new FreeText.Value(token.text(), token.start(), token.end()), group);
        }
    }

    void free(FreeText.Value value, Group group) {
        if (group.item().equals(Optional.of(Item.USER))) {
            user(value, group);
            addressInside(value, group);
        } else {
            put(new Sighting(Item.PASSWORD, "", value.start(), value.end(), Set.of(),
                    group.isMail() ? Sighting.Strength.OWN : Sighting.Strength.SECTION), group);
        }
    }

    /** Words in brackets behind the last value say which server it is for. */
    void specify(Word word) {
        var only = new Group(0);
        only.add(word);
        if (!only.protocols().isEmpty() && !seen.isEmpty()
                && seen.getLast().strength() != Sighting.Strength.OWN) {
            var last = seen.removeLast();
            seen.add(new Sighting(last.item(), last.text(), last.start(), last.end(), only.protocols(),
                    Sighting.Strength.OWN));
            speak(only.protocols());
        }
    }

    private void user(FreeText.Value value, Group group) {
        var scope = scope(group, false);
        put(new Sighting(Item.USER, value.text(), value.start(), value.end(), scope.protocols(), scope.strength()),
                group);
    }

    private void addressInside(FreeText.Value value, Group group) {
        if (value.text().indexOf('@') > 0) {
            put(new Sighting(Item.ADDRESS, value.text(), value.start(), value.end(), Set.of(),
                    Sighting.Strength.SECTION), group);
        }
    }

    private static Sighting.Strength addressStrength(Group group) {
        if (group.has(Word.ADDRESS)) {
            return Sighting.Strength.OWN;
        }
        return group.has(Word.USER)
                ? Sighting.Strength.SECTION
                : group.has(Word.MAIL) ? Sighting.Strength.NEAR : Sighting.Strength.ANY;
    }

    /** A server without a word about its protocol is not that of the line before. */
    private Topic.Scope scope(Group group, boolean ownOnly) {
        var scope = topic.scope(group);
        return ownOnly && scope.strength() == Sighting.Strength.NEAR
                ? new Topic.Scope(EnumSet.allOf(Protocol.class), Sighting.Strength.ANY)
                : scope;
    }

    private void put(Sighting sighting, Group group) {
        if (!topic.isOurs(group)) {
            elsewhere.add(sighting);
            return;
        }
        seen.add(sighting);
        if (!sighting.protocols().isEmpty()) {
            speak(sighting.protocols());
        }
    }

    private void speak(Set<Protocol> protocols) {
        topic.spoken(protocols);
        if (protocols.size() == 1) {
            spoken.addAll(protocols);
        }
    }

    private static Set<Protocol> narrow(Set<Protocol> all, Optional<Protocol> one) {
        return one.filter(all::contains).<Set<Protocol>>map(EnumSet::of).orElse(all);
    }

    /** The protocol a name speaks of by itself. */
    static Optional<Protocol> named(String host) {
        var name = host.toLowerCase(Locale.ROOT).replaceFirst("^[a-z0-9]+://", "");
        if (name.startsWith("imap")) {
            return Optional.of(Protocol.IMAP);
        }
        if (name.startsWith("pop")) {
            return Optional.of(Protocol.POP3);
        }
        return name.startsWith("smtp") ? Optional.of(Protocol.SMTP) : Optional.empty();
    }
}
