package dk.jobveu.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import dk.jobveu.post.mail.Brevskriver;
import dk.jobveu.post.mail.SmtpPostvaesen;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * A mail server and the one who brings letters there, as a node with a mail server has it, on the
 * system that is running. Its clock stands until it is moved.
 */
final class Postkasse implements AutoCloseable {

  final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
  final Ur ur;
  final Postvaesen smtp;
  private final Postlager lager;
  private final Postindstilling indstilling;
  private final JavaMailSenderImpl afsender = new JavaMailSenderImpl();

  /** Stands still. */
  static final class Ur extends Clock {

    private Instant nu;

    Ur(Instant nu) {
      this.nu = nu;
    }

    void gaa(Duration saa) {
      nu = nu.plus(saa);
    }

    @Override
    public Instant instant() {
      return nu;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(nu, zone);
    }
  }

  Postkasse(Postlager lager, Brevskriver skriver, Postindstilling indstilling, Instant nu) {
    this.lager = lager;
    this.indstilling = indstilling;
    this.ur = new Ur(nu);
    server.start();
    afsender.setHost("localhost");
    afsender.setPort(server.getSmtp().getPort());
    afsender.setDefaultEncoding("UTF-8");
    this.smtp = new SmtpPostvaesen(afsender, skriver, indstilling);
  }

  /** One node, as it is after a start. */
  Postbud bud() {
    return bud(smtp);
  }

  Postbud bud(Postvaesen postvaesen) {
    return new Postbud(lager, postvaesen, indstilling, ur);
  }

  /** Nobody answers at the server's port. */
  void vaek() {
    server.stop();
  }

  /** The server is back, with what it had. */
  void tilbage() {
    server.start();
    afsender.setPort(server.getSmtp().getPort());
  }

  /** The mails that this address has got, with this in their subject. */
  List<MimeMessage> mails(String adresse, String emne) {
    return Stream.of(server.getReceivedMessages())
        .filter(m -> til(m, adresse) && emne(m).contains(emne))
        .toList();
  }

  static String emne(MimeMessage m) {
    try {
      return m.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  static String indhold(MimeMessage m) {
    return GreenMailUtil.getWholeMessage(m);
  }

  private static boolean til(MimeMessage m, String adresse) {
    try {
      return m.getAllRecipients()[0].toString().equals(adresse);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
