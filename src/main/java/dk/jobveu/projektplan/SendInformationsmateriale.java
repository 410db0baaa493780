package dk.jobveu.projektplan;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.projektplan.Informationsmateriale.Afsender;
import dk.jobveu.projektplan.Informationsmateriale.Modtager;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Gives the information material to those who use it: the job centres inform their staff and the
 * citizens, the brancheorganisation the companies.
 */
@Component
public class SendInformationsmateriale {

  private final Virksomheder virksomheder;
  private final Jobloefter loefter;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Underretninger underretninger;

  SendInformationsmateriale(
      Virksomheder virksomheder,
      Jobloefter loefter,
      Deltagelser deltagelser,
      Aktoerer aktoerer,
      Underretninger underretninger) {
    this.virksomheder = virksomheder;
    this.loefter = loefter;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.underretninger = underretninger;
  }

  public void send(Projektplan plan) {
    String forloebId = plan.registrering().forloebId();
    for (String jobcenter : deltagelser.jobcentre(forloebId)) {
      send(plan, jobcenter, Modtager.JOBCENTRE);
      send(plan, jobcenter, Modtager.BORGERE);
    }
    for (String part : deltagelser.medRolle(forloebId, Rolle.BRANCHORGANISATION.id())) {
      send(plan, part, Modtager.VIRKSOMHEDER);
    }
  }

  private void send(Projektplan plan, String aktoer, Modtager modtager) {
    String forloebId = plan.registrering().forloebId();
    String tekst = materiale(plan, aktoer, modtager).tekst();
    underretninger.send(
        "information:%s:%d:%s:%s".formatted(forloebId, plan.version(), modtager, aktoer),
        forloebId,
        aktoer,
        "Informationsmateriale til " + modtager.tekst(),
        tekst);
  }

  /**
   * The material for one kind of reader.
   *
   * @param aktoer who passes it on, and so is whom to ask
   */
  public Informationsmateriale materiale(Projektplan plan, String aktoer, Modtager modtager) {
    List<Virksomhed> tilkendegivne = virksomheder.tilkendegivne(plan.registrering().forloebId());
    return Informationsmateriale.af(
        plan,
        tilkendegivne,
        loefter.lovede(plan.registrering().forloebId()),
        afsender(plan, aktoer),
        modtager);
  }

  private Afsender afsender(Projektplan plan, String kontakt) {
    String forloebId = plan.registrering().forloebId();
    List<String> parter =
        Stream.of(Rolle.BRANCHORGANISATION, Rolle.FAGLIG_ORGANISATION)
            .flatMap(rolle -> deltagelser.medRolle(forloebId, rolle.id()).stream())
            .map(aktoerer::navn)
            .toList();
    return new Afsender(
        aktoerer.opregning(plan.udbyder().skoler()), parter, aktoerer.navn(kontakt));
  }
}
