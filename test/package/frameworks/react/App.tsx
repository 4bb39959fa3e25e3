import 'casa-widgets/define/casa-centre-card.js';
import 'casa-widgets/jsx';
import {useState} from 'react';
import {centre} from '../centre';

export function App() {
  const [state, setState] = useState('loading');
  return (
    <>
      <casa-centre-card id="given" centre={centre} heading-level={2}>
        <h2>Centro di prova</h2>
        <p>Via di Prova 1, Milano.</p>
      </casa-centre-card>
      <casa-centre-card
        id="read"
        centre="san-siro"
        endpoint="/milan/services.{lang}.json"
        oncasa-state={(event) => setState(event.state)}
      >
        <h3>Centro C.A.S.A. San Siro</h3>
        <p>Via Mar Jonio 2, Milano.</p>
      </casa-centre-card>
      <output>{state}</output>
    </>
  );
}
