# Cyrus as Debian has it, with one account that has a mailbox and one without.
install -d -o cyrus -g mail /run/cyrus /run/cyrus/socket /run/cyrus/lock /run/cyrus/proc
cat >/etc/imapd.conf <<'END'
configdirectory: /var/lib/cyrus
defaultpartition: default
partition-default: /var/spool/cyrus/mail
servername: localhost
virtdomains: userid
defaultdomain: elsewhere.test
unixhierarchysep: yes
autocreate_quota: 0
autocreate_users: @user@
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_mech_list: PLAIN LOGIN
allowplaintext: no
tls_server_cert: /server.crt
tls_server_key: /server.key
END
cat >/etc/cyrus.conf <<'END'
START {
  recover cmd="/usr/sbin/cyrus ctl_cyrusdb -r"
}
SERVICES {
  imap cmd="imapd" listen="127.0.0.1:@imap@" proto="tcp4"
  imaps cmd="imapd -s" listen="127.0.0.1:@imaps@" proto="tcp4"
  pop3 cmd="pop3d" listen="127.0.0.1:@pop3@" proto="tcp4"
  pop3s cmd="pop3d -s" listen="127.0.0.1:@pop3s@" proto="tcp4"
}
EVENTS {
}
END
for user in hanako taro; do
  printf %s '@password@' | saslpasswd2 -c -p -u example.test "$user"
done
chown cyrus /etc/sasldb2
@more@
/usr/lib/cyrus/bin/master
