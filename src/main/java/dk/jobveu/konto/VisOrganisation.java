package dk.jobveu.konto;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Tilhoersforhold;
import dk.jobveu.behov.Aktoervalg;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Valg;
import dk.jobveu.konto.Konti.Bruger;
import dk.jobveu.konto.Organisationsnavne.Navn;
import dk.jobveu.post.Faellespostkasse;
import dk.jobveu.post.Faellespostkasser;
import dk.jobveu.post.Postadresse;
import dk.jobveu.post.Postadresser;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An organisation with its people, for those who let them in. */
@Brugstilfaelde(kunVis = true)
public class VisOrganisation {

  /**
   * @param driftsfolk whether the reader administrates the whole system
   * @param aaben whether it takes part in anything
   * @param sammenlagtMed the organisation that carries it on, or null
   * @param kanLaegge those that could carry it on: of the same role and open; for those who
   *     administrate the whole system
   * @param koordinerer numbers of the running forløb that it coordinates; for those who
   *     administrate the whole system
   * @param kanKoordinere who could coordinate them instead
   * @param rettelige whose mail address this person may correct: not the own one, which stands
   *     under Konto
   * @param postadresser where those get mail who have said so, by user
   * @param faelles its common mailbox, or null
   * @param navne what it has been called and will be; none when it never had another name
   */
  public record Organisationsside(
      Aktoer organisation,
      boolean aaben,
      boolean driftsfolk,
      Aktoer sammenlagtMed,
      List<Aktoer> kanLaegge,
      List<String> koordinerer,
      List<Valg> kanKoordinere,
      List<Konto> folk,
      List<Konto> rettelige,
      Map<String, String> postadresser,
      Faellespostkasse faelles,
      List<Navn> navne,
      List<Kontohaendelse> log) {}

  private static final int LINJER = 50;

  private final Styring styring;
  private final Tilhoersforhold ret;
  private final Aktoerer aktoerer;
  private final Konti konti;
  private final Lokaladministratorer administratorer;
  private final Invitationer invitationer;
  private final Haengepartier haengepartier;
  private final Organisationsnavne navne;
  private final Kontolog log;
  private final Postadresser postadresser;
  private final Faellespostkasser faellespostkasser;
  private final Clock ur;

  VisOrganisation(
      Styring styring,
      Tilhoersforhold ret,
      Aktoerer aktoerer,
      Konti konti,
      Lokaladministratorer administratorer,
      Invitationer invitationer,
      Haengepartier haengepartier,
      Organisationsnavne navne,
      Kontolog log,
      Postadresser postadresser,
      Faellespostkasser faellespostkasser,
      Clock ur) {
    this.postadresser = postadresser;
    this.faellespostkasser = faellespostkasser;
    this.styring = styring;
    this.ret = ret;
    this.aktoerer = aktoerer;
    this.konti = konti;
    this.administratorer = administratorer;
    this.invitationer = invitationer;
    this.haengepartier = haengepartier;
    this.navne = navne;
    this.log = log;
    this.ur = ur;
  }

  public Organisationsside vis(String af, String organisation) {
    Aktoer aktoer = styring.kraev(af, organisation);
    Set<String> egne = administratorer.i(organisation);
    Map<String, Instant> links = invitationer.aabne(organisation, ur.instant());
    Map<String, Long> tagne = konti.tagne(aktoerer.medSammenlagte(organisation));
    List<Bruger> folk = konti.i(organisation);
    boolean driftsfolk = ret.erDriftsfolk(af);
    List<Konto> deres =
        folk.stream()
            .map(
                b ->
                    new Konto(
                        b.id(),
                        b.navn(),
                        b.harKode(),
                        egne.contains(b.id()),
                        links.get(b.id()),
                        tagne.getOrDefault(b.id(), 0L)))
            .toList();
    return new Organisationsside(
        aktoer,
        aktoerer.deaktiverede().stream().noneMatch(a -> a.id().equals(organisation)),
        driftsfolk,
        aktoerer.sammenlagtMed(organisation).flatMap(aktoerer::find).orElse(null),
        driftsfolk
            ? aktoerer.medRolle(aktoer.rolle()).stream()
                .filter(a -> !a.id().equals(organisation))
                .toList()
            : List.of(),
        driftsfolk ? haengepartier.koordinerede(organisation) : List.of(),
        Aktoervalg.koordinatorer(aktoerer).stream()
            .filter(v -> !v.value().equals(organisation))
            .toList(),
        deres,
        deres.stream().filter(k -> styring.erKollega(af, organisation, k.id())).toList(),
        postadresser.i(organisation).stream()
            .collect(Collectors.toMap(Postadresse::bruger, Postadresse::adresse)),
        faellespostkasser.af(organisation).orElse(null),
        navne.af(organisation),
        log.seneste(organisation, LINJER).stream()
            .map(l -> driftsfolk ? l : udenFremmede(l, folk))
            .toList());
  }

  /** Who administrates the system is nobody's colleague here. */
  private static Kontohaendelse udenFremmede(Kontohaendelse l, List<Bruger> folk) {
    return folk.stream().anyMatch(b -> b.id().equals(l.udfoertAf()))
        ? l
        : new Kontohaendelse(l.aktoer(), l.bruger(), l.handling(), null, l.tidspunkt());
  }
}
