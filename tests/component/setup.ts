import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterAll, afterEach } from 'vitest'
import './quick-searches.ts'
import './quick-styles.ts'

afterEach(cleanup)
afterAll(() => window.localStorage.clear())
