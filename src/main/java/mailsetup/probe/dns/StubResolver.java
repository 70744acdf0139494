package mailsetup.probe.dns;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mailsetup.core.ledger.Disclosure;
import mailsetup.core.ledger.Transport;
import mailsetup.core.network.Network;
import mailsetup.core.network.NotedNetwork;
import mailsetup.probe.Deadline;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.WireParseException;

/**
 * Asks one server after the other, over UDP, and over TCP where the answer was cut off. A lost datagram is repeated
 * once; an answer is at most 65535 bytes, a datagram at most 1280.
 */
record StubResolver(List<InetSocketAddress> servers, Network network) implements DnsClient {
    private static final int ROUNDS = 2;
    /** The usual patience of a stub resolver with one server is five seconds; a lost datagram shows much earlier. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Executor THREADS = task -> Thread.ofVirtual().name("dns").start(task);

    StubResolver {
        servers = List.copyOf(servers);
    }

    @Override
    public DnsAnswer ask(DnsName name, RecordType type, Deadline deadline) {
        DnsAnswer last = new DnsAnswer.NoReply();
        int left = ROUNDS * servers.size();
        for (int round = 0; round < ROUNDS; round++) {
            for (var server : servers) {
                if (deadline.isOver() || Thread.currentThread().isInterrupted()) {
                    return last;
                }
                var answer = ask(server, name, type, deadline.atMost(share(deadline, left--)));
                switch (answer) {
                    case DnsAnswer.NoReply _ -> {
                    }
                    case DnsAnswer.ServerFailed _ -> last = answer;
                    default -> {
                        return answer;
                    }
                }
            }
            if (last instanceof DnsAnswer.ServerFailed) {
                return last;
            }
        }
        return last;
    }

    @Override
    public DnsClient through(Network other) {
        return new StubResolver(servers, other);
    }

    /** Where time is short, a silent server leaves some of it to the others. */
    private static Duration share(Deadline deadline, int tries) {
        var share = deadline.remaining().dividedBy(tries);
        return share.compareTo(PATIENCE) < 0 ? share : PATIENCE;
    }

    private DnsAnswer ask(InetSocketAddress server, DnsName name, RecordType type, Deadline deadline) {
        try {
            var to = network.datagram(server);
            network.writer().open(NotedNetwork.receiver(server), new Transport.NameQuestion())
                    .tells(new Disclosure.Name(name.ascii()));
            return ask(new SimpleResolver(to), question(name, type), type, deadline);
        } catch (IOException _) {
            return new DnsAnswer.NoReply();
        }
    }

    private static DnsAnswer ask(SimpleResolver resolver, Message question, RecordType type, Deadline deadline) {
        resolver.setTimeout(deadline.remaining());
        var coming = resolver.sendAsync(question, THREADS).toCompletableFuture();
        try {
            return AnswerReader.read(question.getQuestion(),
                    coming.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS), type);
        } catch (ExecutionException e) {
            return switch (e.getCause()) {
                case WireParseException _ -> AnswerReader.GARBLED;
                case IOException _ -> new DnsAnswer.NoReply();
                case null, default -> throw new IllegalStateException("a fault of our own", e.getCause());
            };
        } catch (TimeoutException _) {
            return new DnsAnswer.NoReply();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new DnsAnswer.NoReply();
        }
    }

    private static Message question(DnsName name, RecordType type) {
        try {
            return Message.newQuery(Record.newRecord(Name.fromString(name.ascii() + "."), type.code(), DClass.IN));
        } catch (TextParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
