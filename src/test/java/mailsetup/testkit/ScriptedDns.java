package mailsetup.testkit;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import mailsetup.probe.dns.DnsClient;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Master;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/**
 * A name server on 127.0.0.1, over UDP and TCP on one port. It answers from zone text ("example.jp. 300 MX 10
 * mx.example.jp."), says NXDOMAIN to every other name, and misbehaves for chosen names. Names are written without
 * the dot at the end, outside the zone text.
 */
public final class ScriptedDns implements AutoCloseable {
    private final DatagramSocket udp;
    private final ServerSocket tcp;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Record> records = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> failing = new ConcurrentHashMap<>();
    private final Map<String, byte[]> garbled = new ConcurrentHashMap<>();
    private final Set<String> silent = ConcurrentHashMap.newKeySet();
    private final Set<String> truncated = ConcurrentHashMap.newKeySet();

    /** Starts it with an empty zone. */
    public ScriptedDns() {
        var both = Both.free();
        tcp = both.tcp();
        udp = both.udp();
        threads.execute(this::listen);
        threads.execute(this::accept);
    }

    /** One port for both kinds; another program may have the second of a pair whose first was free. */
    private record Both(ServerSocket tcp, DatagramSocket udp) {
        private static final int TRIES = 50;

        static Both free() {
            for (int i = 1; i < TRIES; i++) {
                try {
                    return pair();
                } catch (IOException e) {
                    // The next pair.
                }
            }
            try {
                return pair();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Both pair() throws IOException {
            var loopback = InetAddress.ofLiteral("127.0.0.1");
            var tcp = new ServerSocket(0, 50, loopback);
            try {
                return new Both(tcp, new DatagramSocket(new InetSocketAddress(loopback, tcp.getLocalPort())));
            } catch (IOException e) {
                tcp.close();
                throw e;
            }
        }
    }

    /** Adds lines of a zone file; names in full, with the dot at the end. */
    public ScriptedDns zone(String text) {
        try (var lines = new Master(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null, 300)) {
            for (var record = lines.nextRecord(); record != null; record = lines.nextRecord()) {
                records.add(record);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers this name with that code: {@link Rcode#SERVFAIL}. */
    public ScriptedDns failing(String name, int rcode) {
        failing.put(name, rcode);
        return this;
    }

    /** Never answers for this name. */
    public ScriptedDns silent(String name) {
        silent.add(name);
        return this;
    }

    /** Answers for this name with these bytes, after the right id. */
    public ScriptedDns garbled(String name, byte[] bytes) {
        garbled.put(name, bytes.clone());
        return this;
    }

    /** Cuts off what it says about this name over UDP. */
    public ScriptedDns truncated(String name) {
        truncated.add(name);
        return this;
    }

    /** Everything asked so far, as "example.jp MX"; over TCP as "example.jp MX tcp". */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Where it is. */
    public InetSocketAddress address() {
        return new InetSocketAddress(tcp.getInetAddress(), tcp.getLocalPort());
    }

    /** One that asks here. */
    public DnsClient client() {
        return DnsClient.at(List.of(address()));
    }

    /** A client that reaches it from inside of any network. */
    public DnsClient direct() {
        var client = client();
        return (name, type, deadline) -> client.ask(name, type, deadline);
    }

    @Override
    public void close() {
        try (threads; tcp; udp) {
            threads.shutdownNow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        var buffer = new byte[4096];
        try {
            while (true) {
                var packet = new DatagramPacket(buffer, buffer.length);
                udp.receive(packet);
                var reply = reply(Arrays.copyOf(packet.getData(), packet.getLength()), false);
                if (reply.length > 0) {
                    udp.send(new DatagramPacket(reply, reply.length, packet.getSocketAddress()));
                }
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    private void accept() {
        try {
            while (true) {
                var client = tcp.accept();
                threads.execute(() -> serve(client));
            }
        } catch (IOException | RejectedExecutionException e) {
            // Closed.
        }
    }

    private void serve(Socket client) {
        try (client) {
            var in = new DataInputStream(client.getInputStream());
            var out = new DataOutputStream(client.getOutputStream());
            var reply = reply(in.readNBytes(in.readUnsignedShort()), true);
            if (reply.length > 0) {
                out.writeShort(reply.length);
                out.write(reply);
                out.flush();
            }
            in.readNBytes(1);
        } catch (IOException e) {
            // The client hung up.
        }
    }

    private byte[] reply(byte[] question, boolean overTcp) throws IOException {
        var query = new Message(question);
        var name = query.getQuestion().getName().toString(true).toLowerCase(Locale.ROOT);
        asked.add(name + " " + Type.string(query.getQuestion().getType()) + (overTcp ? " tcp" : ""));
        if (silent.contains(name)) {
            return new byte[0];
        }
        var junk = garbled.get(name);
        if (junk != null) {
            var all = Arrays.copyOf(question, 2 + junk.length);
            System.arraycopy(junk, 0, all, 2, junk.length);
            return all;
        }
        return answer(query, failing.get(name), truncated.contains(name) && !overTcp).toWire();
    }

    private Message answer(Message query, @Nullable Integer rcode, boolean cut) {
        var answer = new Message(query.getHeader().getID());
        answer.getHeader().setFlag(Flags.QR);
        answer.getHeader().setFlag(Flags.RA);
        answer.addRecord(query.getQuestion(), Section.QUESTION);
        if (rcode != null) {
            answer.getHeader().setRcode(rcode);
        } else if (cut) {
            answer.getHeader().setFlag(Flags.TC);
        } else {
            fill(answer, query.getQuestion());
        }
        return answer;
    }

    private void fill(Message answer, Record question) {
        var name = question.getName();
        for (int hops = 0; hops < 8; hops++) {
            Name here = name;
            var mine = records.stream().filter(record -> record.getName().equals(here)).toList();
            var exact = mine.stream().filter(record -> record.getType() == question.getType()).toList();
            exact.forEach(record -> answer.addRecord(record, Section.ANSWER));
            var alias = mine.stream().filter(CNAMERecord.class::isInstance).map(CNAMERecord.class::cast).findFirst();
            if (!exact.isEmpty() || alias.isEmpty()) {
                var exists = records.stream().anyMatch(record -> record.getName().subdomain(here));
                answer.getHeader().setRcode(exists ? Rcode.NOERROR : Rcode.NXDOMAIN);
                return;
            }
            answer.addRecord(alias.get(), Section.ANSWER);
            name = alias.get().getTarget();
        }
    }
}
