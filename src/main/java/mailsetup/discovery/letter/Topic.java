package mailsetup.discovery.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mailsetup.core.Protocol;

/** What the letter speaks of at this point. */
final class Topic {
    private static final Set<Protocol> ALL = EnumSet.allOf(Protocol.class);

    private Set<Protocol> section = Set.of();
    private Set<Protocol> near = Set.of();
    private Set<Protocol> line = Set.of();
    private List<Set<Protocol>> columns = new ArrayList<>();
    private int column;
    private boolean foreign;
    private boolean former;
    private boolean wasForeign;
    private boolean sentence;
    private boolean wasSentence;
    private boolean lastWasProtocol;

    /** What a value may be meant for, and what says so. */
    record Scope(Set<Protocol> protocols, Sighting.Strength strength) {}

    void newLine(boolean isSentence) {
        wasSentence = sentence;
        sentence = isSentence;
        wasForeign = foreign;
        line = Set.of();
    }

    /** What a sentence mentions holds for the sentence. */
    void endLine() {
        foreign = sentence ? wasForeign : foreign;
    }

    boolean wasSentence() {
        return wasSentence;
    }

    /** Takes note of the words of a group. */
    void hear(Group group) {
        if (group.isForeign()) {
            foreign = true;
        } else if (group.isMail() && !group.isAside()) {
            foreign = false;
        }
    }

    /** Another row of a table begins. */
    void rewind() {
        column = 0;
    }

    /** The protocols at the heads of columns. */
    void columns(List<Set<Protocol>> heads) {
        columns = new ArrayList<>(heads);
        lastWasProtocol = false;
    }

    /** Another part begins, which speaks of no server yet. */
    void leave() {
        section = Set.of();
        near = Set.of();
        columns = new ArrayList<>();
        foreign = false;
        former = false;
        lastWasProtocol = false;
    }

    /** What follows is no longer so, until another part begins. */
    void outdated() {
        leave();
        former = true;
    }

    /**
     * A line of labels only.
     *
     * @param marked whether it has the mark of a heading
     * @return whether another part begins
     */
    boolean heading(Group group, boolean marked) {
        var own = group.protocols();
        if (group.has(Word.AUTH) && group.item().isEmpty()) {
            return false;
        }
        if (group.item().isEmpty() && own.isEmpty()) {
            leave();
            foreign = group.isForeign() || group.has(Word.ASIDE);
            former = group.has(Word.FORMER);
            return true;
        }
        var follows = lastWasProtocol && group.item().isEmpty() && own.stream().noneMatch(section::contains);
        if (!own.isEmpty()) {
            var all = follows ? columns : new ArrayList<Set<Protocol>>();
            all.add(own);
            columns = all;
            section = own;
            near = own;
        } else if (marked) {
            section = Set.of();
        }
        lastWasProtocol = group.item().isEmpty();
        return false;
    }

    /** Whether a value in this group belongs to mail at all. */
    boolean isOurs(Group group) {
        return !former && !group.isAside() && !(foreign && !group.isMail());
    }

    boolean isMail(Group group) {
        return isOurs(group) && !(group.protocols().isEmpty() && section.isEmpty() && near.isEmpty());
    }

    boolean inLine(Group group) {
        return !group.protocols().isEmpty() || !line.isEmpty();
    }

    /** What the value behind this group is meant for. */
    Scope scope(Group group) {
        var own = group.protocols();
        if (!own.isEmpty()) {
            return new Scope(own, Sighting.Strength.OWN);
        }
        if (columns.size() > 1 && column < columns.size()) {
            return new Scope(columns.get(column++), Sighting.Strength.SECTION);
        }
        if (!line.isEmpty()) {
            return new Scope(line, Sighting.Strength.SECTION);
        }
        if (!section.isEmpty()) {
            return new Scope(section, Sighting.Strength.SECTION);
        }
        return near.isEmpty()
                ? new Scope(ALL, Sighting.Strength.ANY)
                : new Scope(near, Sighting.Strength.NEAR);
    }

    /** A value was taken to be meant for those. */
    void spoken(Set<Protocol> protocols) {
        lastWasProtocol = false;
        if (protocols.size() < ALL.size()) {
            line = protocols;
            near = protocols;
        }
    }
}
