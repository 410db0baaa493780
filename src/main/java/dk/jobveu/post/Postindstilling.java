package dk.jobveu.post;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Varighed;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How letters are sent ({@code jobveu.post}).
 *
 * @param adresse the system's own address, which links begin with
 * @param afsender who they are from
 * @param pauser how long to wait after each attempt that failed; when there is no more, it is given
 *     up
 * @param alene how long a node has a letter for itself while it sends it
 * @param foraeldes how old a letter may be that nobody could send
 * @param opgaveEfter how long nobody has taken a task before it is told of
 * @param paamindelse how long before its last day a task is reminded of
 * @param visLinks whether the administrator is shown links to answer; in the demo, where no mail
 *     brings them
 */
@ConfigurationProperties("jobveu.post")
public record Postindstilling(
    String adresse,
    String afsender,
    List<Duration> pauser,
    Duration alene,
    Period foraeldes,
    Duration opgaveEfter,
    Varighed paamindelse,
    boolean visLinks) {

  /** From when on what has happened is still told of. */
  public Instant tidligst(Instant nu) {
    return Datoer.begynder(Datoer.dagen(nu).minus(foraeldes));
  }

  /** The whole address of a page. */
  public String link(String sti) {
    return (adresse.endsWith("/") ? adresse.substring(0, adresse.length() - 1) : adresse) + sti;
  }

  /** The name of the machine, which ids of mails end with. */
  public String vaert() {
    String vaert = URI.create(adresse).getHost();
    return vaert == null ? "job-veu" : vaert;
  }
}
