package dk.jobveu.sikkerhed.opstart;

import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.TimeZone;

/** Nodes in different time zones ran every job twice; a zone with summer time moves deadlines. */
class Tidszone implements Selvtjek {

  private final TimeZone zone;

  Tidszone(TimeZone zone) {
    this.zone = zone;
  }

  @Override
  public List<Mangel> mangler() {
    ZoneRules regler = zone.toZoneId().getRules();
    // by what the zone does: a machine may call it UTC, Etc/UTC or GMT
    if (regler.equals(ZoneOffset.UTC.getRules())) {
      return List.of();
    }
    return List.of(
        new Mangel(
            "Javas tidszone er "
                + zone.getID()
                + " og ikke UTC, så job kan køre to gange og frister flytte sig.",
            "Start med ./start eller docker/koer, eller giv Java -Duser.timezone=UTC."));
  }
}
