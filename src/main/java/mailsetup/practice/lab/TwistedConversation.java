package mailsetup.practice.lab;

import java.util.List;
import mailsetup.practice.wire.Conversation;
import mailsetup.practice.wire.Reaction;

/** A good conversation, of which some lines come out wrong. */
final class TwistedConversation implements Conversation {
    private final Conversation good;
    private final List<Twist> twists;

    TwistedConversation(Conversation good, List<Twist> twists) {
        this.good = good;
        this.twists = twists;
    }

    @Override
    public void secured() {
        good.secured();
    }

    @Override
    public Reaction greeting() {
        return twisted(good.greeting());
    }

    @Override
    public Reaction hear(String line) {
        return twisted(good.hear(line));
    }

    private Reaction twisted(Reaction reaction) {
        var result = reaction;
        for (var twist : twists) {
            result = twist.apply(result);
        }
        return result;
    }
}
