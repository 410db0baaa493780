package dk.jobveu.motor.udrulning;

import dk.jobveu.motor.modelkontrol.Modelafvisning;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** Profile {@code dev}: deploys the designer's folder anew each time a model in it is saved. */
@Component
@Profile("dev")
public class Genudrulning {

  private static final Logger LOG = LoggerFactory.getLogger(Genudrulning.class);
  private static final List<String> MAPPER = List.of("bpmn", "dmn", "forms");

  /** So long nothing has been written before what was saved is read. */
  private static final long RO_MS = 200;

  private final Modeller modeller;
  private final RepositoryService motor;
  private final Path rod;
  private final WatchService vagt;

  Genudrulning(
      Modeller modeller,
      RepositoryService motor,
      ResourceLoader ressourcer,
      @Value("${jobveu.modeller.placering}") String placering)
      throws IOException {
    this.modeller = modeller;
    this.motor = motor;
    this.rod = ressourcer.getResource(placering).getFile().toPath();
    this.vagt = FileSystems.getDefault().newWatchService();
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() throws IOException {
    for (String mappe : MAPPER) {
      if (Files.isDirectory(rod.resolve(mappe))) {
        rod.resolve(mappe)
            .register(
                vagt,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
      }
    }
    Thread traad = new Thread(this::foelg, "genudrulning");
    traad.setDaemon(true);
    traad.start();
    LOG.info("Modellerne i {} udrulles igen, hver gang en af dem gemmes", rod);
  }

  private void foelg() {
    try {
      while (true) {
        WatchKey noegle = vagt.take();
        // an editor writes a file in several steps; what is half written is waited for
        while (noegle != null) {
          noegle.pollEvents();
          noegle.reset();
          noegle = vagt.poll(RO_MS, TimeUnit.MILLISECONDS);
        }
        udrul();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ClosedWatchServiceException e) {
      LOG.debug("Overvågningen af modellerne er slut");
    }
  }

  /** Deploys what has changed; a model that does not parse is reported and the old one stays. */
  void udrul() {
    try {
      var udrulning =
          motor.createDeployment().name(Modeludrulning.NAVN).enableDuplicateFiltering(true);
      for (Modelfil fil : modeller.alle()) {
        udrulning.addInputStream(fil.getPathWithinContext(), fil.getInputStream());
      }
      Udrulningsgrund.uden(Udrulningskilde.MAPPE, null).om(udrulning::deploy);
      LOG.info("Modellerne i {} er udrullet", rod);
    } catch (Modelafvisning e) {
      LOG.error(e.getMessage());
    } catch (RuntimeException | IOException e) {
      LOG.error("Modellerne kan ikke udrulles, de gamle gælder stadig: {}", e.getMessage());
    }
  }

  @PreDestroy
  void stop() throws IOException {
    vagt.close();
  }
}
