package dk.jobveu.svarlink;

import dk.jobveu.postkasse.Svarkilde;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether a link has been answered; of a closed one nobody may know. */
@Component
class Linksvar implements Svarkilde {

  private final Svarlinks links;

  Linksvar(Svarlinks links) {
    this.links = links;
  }

  @Override
  public Map<String, Boolean> besvarede(String forloebId) {
    return links.alle(forloebId).stream()
        .map(Linkstand::link)
        .filter(l -> !l.formaal().erLukket())
        .collect(Collectors.toMap(Svarlink::brevnoegle, l -> l.brugt() != null));
  }
}
