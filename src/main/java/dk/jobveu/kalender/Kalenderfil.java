package dk.jobveu.kalender;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.post.Brev;
import dk.jobveu.post.Postindstilling;
import java.net.URI;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/**
 * Days as iCalendar (RFC 5545). Times are written in UTC, counted from the Danish ones by the rules
 * of their day, so that no reader needs to know our summer time; a whole day is a date.
 */
@Component
class Kalenderfil {

  private static final String PRODUKT = "-//Job-VEU//Kalender//DA";

  private final Postindstilling indstilling;

  Kalenderfil(Postindstilling indstilling) {
    this.indstilling = indstilling;
  }

  /** A day of a forløb. */
  record I(Forloeb forloeb, Begivenhed begivenhed, int sekvens) {}

  /** What a mail brings: the day as it is now, or that it is dropped. */
  String besked(I dag, boolean aflyst, Instant nu) {
    Calendar k = tom();
    k.add(new Method(aflyst ? Method.VALUE_CANCEL : Method.VALUE_REQUEST));
    VEvent e = begivenhed(dag, aflyst, nu);
    e.add(new Organizer(URI.create("mailto:" + afsender())));
    e.add(new Attendee(URI.create(Brev.MODTAGER)));
    k.add(e);
    return k.toString();
  }

  /** All the days, to subscribe to. */
  String abonnement(List<I> dage, Instant nu) {
    Calendar k = tom();
    k.add(new Method(Method.VALUE_PUBLISH));
    dage.forEach(d -> k.add(begivenhed(d, false, nu)));
    return k.toString();
  }

  private static Calendar tom() {
    Calendar k = new Calendar();
    k.add(new ProdId(PRODUKT));
    k.add(ImmutableVersion.VERSION_2_0);
    k.add(ImmutableCalScale.GREGORIAN);
    return k;
  }

  private VEvent begivenhed(I dag, boolean aflyst, Instant nu) {
    Begivenhed b = dag.begivenhed();
    String link = indstilling.link("/projektrum/forloeb/" + dag.forloeb().id());
    VEvent e = new VEvent(false);
    e.add(new Uid(uid(dag.forloeb().id(), b.noegle())));
    e.add(new DtStamp(nu.truncatedTo(ChronoUnit.SECONDS)));
    e.add(new Sequence(dag.sekvens()));
    if (b.fra() == null) {
      e.add(new DtStart<>(b.dag()));
      e.add(new DtEnd<>(b.dag().plusDays(1)));
      e.add(new Transp(Transp.VALUE_TRANSPARENT));
    } else {
      e.add(new DtStart<>(tid(b, b.fra())));
      e.add(new DtEnd<>(tid(b, b.til())));
    }
    e.add(new Summary(b.navn() + ", " + dag.forloeb().titel()));
    if (b.sted() != null) {
      e.add(new Location(b.sted()));
    }
    e.add(new Description(link));
    e.add(new Url(URI.create(link)));
    e.add(new Status(aflyst ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
    return e;
  }

  private static Instant tid(Begivenhed b, LocalTime klokken) {
    return b.dag().atTime(klokken).atZone(Datoer.DANMARK).toInstant();
  }

  String uid(String forloebId, String noegle) {
    return "%s-%s@%s".formatted(forloebId, noegle, indstilling.vaert());
  }

  /** The address alone. */
  private String afsender() {
    String a = indstilling.afsender();
    return a.contains("<") ? a.substring(a.indexOf('<') + 1, a.indexOf('>')) : a;
  }
}
