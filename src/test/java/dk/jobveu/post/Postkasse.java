package dk.jobveu.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import dk.jobveu.post.mail.Brevskriver;
import dk.jobveu.post.mail.SmtpPostvaesen;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
public final class Postkasse implements AutoCloseable {

  public final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
  public final Ur ur;
  public final Postvaesen smtp;
  private final Postlager lager;
  private final Postindstilling indstilling;
  private final JavaMailSenderImpl afsender = new JavaMailSenderImpl();

  /** Stands still. */
  public static final class Ur extends Clock {

    private Instant nu;

    Ur(Instant nu) {
      this.nu = nu;
    }

    public void stil(Instant paa) {
      nu = paa;
    }

    public void gaa(Duration saa) {
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

  public Postkasse(Postlager lager, Brevskriver skriver, Postindstilling indstilling, Instant nu) {
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
  public Postbud bud() {
    return bud(smtp);
  }

  public Postbud bud(Postvaesen postvaesen) {
    return new Postbud(lager, postvaesen, indstilling, ur);
  }

  /** Throws away what has come. */
  public void glem() {
    try {
      server.purgeEmailFromAllMailboxes();
    } catch (com.icegreen.greenmail.store.FolderException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Nobody answers at the server's port. */
  public void vaek() {
    server.stop();
  }

  /** The server is back, with what it had. */
  public void tilbage() {
    server.start();
    afsender.setPort(server.getSmtp().getPort());
  }

  /** The mails that this address has got, with this in their subject. */
  public List<MimeMessage> mails(String adresse, String emne) {
    return Stream.of(server.getReceivedMessages())
        .filter(m -> til(m, adresse) && emne(m).contains(emne))
        .toList();
  }

  public static String emne(MimeMessage m) {
    try {
      return m.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The file for the calendar that came with it. */
  public static String kalender(Part del) {
    try {
      if (del.isMimeType("text/calendar")) {
        return new String(del.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      }
      if (del.getContent() instanceof Multipart dele) {
        for (int i = 0; i < dele.getCount(); i++) {
          String fundet = kalender(dele.getBodyPart(i));
          if (fundet != null) {
            return fundet;
          }
        }
      }
      return null;
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The mail's plain text as its reader sees it. */
  public static String indhold(Part del) {
    try {
      if (del.isMimeType("text/plain")) {
        return (String) del.getContent();
      }
      StringBuilder tekst = new StringBuilder();
      if (del.getContent() instanceof Multipart dele) {
        for (int i = 0; i < dele.getCount(); i++) {
          tekst.append(indhold(dele.getBodyPart(i)));
        }
      }
      return tekst.toString();
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
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
