package mailsetup.practice;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Endpoint;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.practice.lab.LabFault;
import mailsetup.practice.lab.LabNames;
import mailsetup.practice.lab.LabNetwork;
import mailsetup.practice.lab.Scene.Asked;
import mailsetup.practice.lab.Spot;

/** A fault while it is played, and the network in which its servers stand. */
record LabRun(LabFault fault, LabNetwork network, LabNames names) implements AutoCloseable {
    /**
     * The run of that fault.
     *
     * @param spots the open ports of the lab
     * @param doors where they really are, in the same order
     */
    static LabRun of(LabFault fault, LabNames names, List<Spot> spots, List<Endpoint> doors) {
        var open = new HashMap<>(names.doors());
        for (int i = 0; i < spots.size(); i++) {
            open.put(spots.get(i), new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), doors.get(i).port()));
        }
        return new LabRun(fault, new LabNetwork(fault.scene().world(), open), names);
    }

    @Override
    public void close() {
        network.close();
        names.close();
    }

    /** For what one asks, in the order IMAP, POP3, SMTP. */
    List<ServerSettings> asked() {
        return inOrder().map(asked -> new ServerSettings(asked.endpoint(), asked.user())).toList();
    }

    /** The registered ports of the servers that one asks for. */
    List<ServerSettings> standard(Security security) {
        return inOrder().map(asked -> new ServerSettings(
                Endpoint.standard(asked.endpoint().protocol(), asked.endpoint().host(), security), asked.user()))
                .toList();
    }

    private Stream<Asked> inOrder() {
        return Stream.of(Protocol.values()).map(fault.scene().asked()::get);
    }
}
